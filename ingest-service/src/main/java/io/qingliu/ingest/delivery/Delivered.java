package io.qingliu.ingest.delivery;

/** A record as a crawler sent it: not a tombstone. */
public final class Delivered {
    private final byte[] value;
    private final RecordHeaders headers;

    /** Does not copy the value: who hands it over changes it no more. */
    public Delivered(byte[] value, RecordHeaders headers) {
        this.value = value;
        this.headers = headers;
    }

    /** A record that has no headers. */
    public static Delivered of(byte[] value) {
        return new Delivered(value, RecordHeaders.NONE);
    }

    byte[] value() {
        return value;
    }

    RecordHeaders headers() {
        return headers;
    }

    /** True where the value begins as a JSON object or array does, whatever comes then. */
    boolean looksLikeJson() {
        var at = startsWithMark() ? 3 : 0;
        while (at < value.length && (value[at] == ' ' || value[at] == '\t' || value[at] == '\r' || value[at] == '\n')) {
            at++;
        }
        return at < value.length && (value[at] == '{' || value[at] == '[');
    }

    private boolean startsWithMark() {
        return value.length >= 3 && value[0] == (byte) 0xEF && value[1] == (byte) 0xBB && value[2] == (byte) 0xBF;
    }
}
