package io.qingliu.ingest.message;

import java.util.List;
import java.util.Optional;

/**
 * A raw record as it came, kept with a rejection.
 *
 * @param value empty for a tombstone
 * @param headers in their order
 */
public record Original(Optional<byte[]> value, List<Header> headers) {
    public Original {
        headers = List.copyOf(headers);
    }

    /** One header; some have a name alone. */
    public record Header(String name, Optional<byte[]> value) {}

    /** A record that has no headers. */
    public static Original of(byte[] value) {
        return new Original(Optional.of(value), List.of());
    }

    /** About as many characters as it takes to write it. */
    int length() {
        return value.map(bytes -> bytes.length).orElse(0);
    }
}
