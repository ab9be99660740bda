package io.qingliu.ingest.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of NDJSON as bytes; holds one line at a time. */
final class Lines {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream body;
    private final long maxLineBytes;
    private final long maxBytes;
    private long bytes;

    Lines(InputStream body, long maxLineBytes, long maxBytes) {
        this.body = new BufferedInputStream(body, BUFFER_BYTES);
        this.maxLineBytes = maxLineBytes;
        this.maxBytes = maxBytes;
    }

    /** More was sent than may be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        private final String what;

        TooLong(String what) {
            super(what);
            this.what = what;
        }

        /** Says what was too long, without an end to the sentence. */
        String what() {
            return what;
        }
    }

    /**
     * Reads the next line that is not blank; empty at the end of the body.
     *
     * @throws TooLong if the line or the body is longer than it may be
     */
    Optional<byte[]> next() throws IOException {
        var line = new ByteArrayOutputStream();
        var isBlank = true;
        for (var b = read(); b >= 0; b = read()) {
            if (b != '\n') {
                line.write(b);
                isBlank &= b == ' ' || b == '\t' || b == '\r';
                if (line.size() > maxLineBytes) {
                    throw new TooLong("A line has more than " + maxLineBytes + " bytes");
                }
            } else if (isBlank) {
                line.reset();
            } else {
                return Optional.of(line.toByteArray());
            }
        }
        return isBlank ? Optional.empty() : Optional.of(line.toByteArray());
    }

    private int read() throws IOException {
        var b = body.read();
        if (b >= 0 && ++bytes > maxBytes) {
            throw new TooLong("The body has more than " + maxBytes + " bytes");
        }
        return b;
    }
}
