package io.qingliu.ingest.body;

import io.qingliu.ingest.body.BodyFault.TooLarge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of NDJSON as bytes; holds one line at a time. */
public final class Lines {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream body;
    private final long maxLineBytes;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int limit;

    public Lines(InputStream body, long maxLineBytes) {
        this.body = body;
        this.maxLineBytes = maxLineBytes;
    }

    /**
     * Reads the next line that is not blank; empty at the end of the body.
     *
     * @throws TooLarge if the line is longer than it may be
     */
    public Optional<byte[]> next() throws IOException {
        var line = new Line();
        while (at < limit || fill()) {
            var end = lineEnd();
            if (line.size() + (long) (end - at) > maxLineBytes) {
                throw new TooLarge("A line has more than " + maxLineBytes + " bytes");
            }
            line.write(buffer, at, end - at);
            at = end;
            if (end < limit) {
                at++;
                if (!line.isBlank()) {
                    return Optional.of(line.toByteArray());
                }
                line.reset();
            }
        }
        return line.isBlank() ? Optional.empty() : Optional.of(line.toByteArray());
    }

    private int lineEnd() {
        var end = at;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, body.read(buffer));
        return limit > 0;
    }

    private static final class Line extends ByteArrayOutputStream {
        boolean isBlank() {
            for (var i = 0; i < count; i++) {
                if (buf[i] != ' ' && buf[i] != '\t' && buf[i] != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
