package io.qingliu.ingest.raw;

/** The page itself, in one of the forms in which it is delivered. */
public sealed interface Body {
    /** Decoded already. */
    record Text(String text) implements Body {}

    /** Bytes as text (RFC 4648), not decoded yet. */
    record Base64(String text) implements Body {}

    /** As the server sent it. */
    final class Bytes implements Body {
        private final byte[] bytes;

        /** Does not copy the bytes: who hands them over changes them no more. */
        public Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Not a copy either. */
        public byte[] bytes() {
            return bytes;
        }
    }
}
