package io.qingliu.ingest.raw;

/** The page itself, in one of the forms in which it is delivered. */
public sealed interface Body {
    /** Decoded already. */
    record Text(String text) implements Body {}

    /** Bytes as text (RFC 4648), not decoded yet. */
    record Base64(String text) implements Body {}

    /** As the server sent it. Not copied: who hands it over changes it no more. */
    record Bytes(byte[] bytes) implements Body {}
}
