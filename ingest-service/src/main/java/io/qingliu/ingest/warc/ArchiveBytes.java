package io.qingliu.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of an archive, and how far they have been read. */
final class ArchiveBytes {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream archive;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int limit;
    private long begin;
    private boolean isAtLineStart = true;

    ArchiveBytes(InputStream archive) {
        this.archive = archive;
    }

    /** How many bytes have been read. */
    long position() {
        return begin + at;
    }

    /** True where the byte before ended a line. */
    boolean isAtLineStart() {
        return at > 0 ? buffer[at - 1] == '\n' : isAtLineStart;
    }

    /** The next byte, which stays where it is; -1 at the end. */
    int peek() throws IOException {
        return at < limit || fill() ? Byte.toUnsignedInt(buffer[at]) : -1;
    }

    /** The next byte; -1 at the end. */
    int next() throws IOException {
        var next = peek();
        at += next < 0 ? 0 : 1;
        return next;
    }

    /** The next bytes, fewer where the archive ends before. */
    byte[] next(int count) throws IOException {
        var bytes = new byte[Math.min(count, BUFFER_BYTES)];
        var length = 0;
        while (length < count && peek() >= 0) {
            var part = Math.min(limit - at, count - length);
            if (length + part > bytes.length) {
                // Not as many as were announced: an announcement costs nothing.
                bytes = Arrays.copyOf(bytes, Math.min(count, Math.max(2 * bytes.length, length + part)));
            }
            System.arraycopy(buffer, at, bytes, length, part);
            at += part;
            length += part;
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Passes over bytes; false where the archive ends before. */
    boolean skip(long count) throws IOException {
        var left = count;
        while (left > 0 && peek() >= 0) {
            var part = (int) Math.min(limit - at, left);
            at += part;
            left -= part;
        }
        return left == 0;
    }

    private boolean fill() throws IOException {
        isAtLineStart = isAtLineStart();
        begin += limit;
        at = 0;
        limit = Math.max(0, archive.read(buffer));
        return limit > 0;
    }
}
