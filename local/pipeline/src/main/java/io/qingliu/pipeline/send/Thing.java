package io.qingliu.pipeline.send;

/** A page as a line, or a record of a web archive. */
final class Thing {
    private final String name;
    private final byte[] bytes;

    /** Nobody changes the bytes from now on. */
    Thing(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The file that it comes from, with its place there: {@code pages.ndjson:12}. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
