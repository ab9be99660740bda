package io.qingliu.clean.preview;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A body that has to come at some pace, because its sender holds a place that others want. Only the time that is spent
 * waiting for it counts, not that of working on it.
 */
public final class PacedBody extends FilterInputStream {
    // 2 Mbit/s: whoever holds all places on purpose has to send in earnest.
    private static final long BYTES_PER_SECOND = 256 * 1024;

    private final long patienceNanos;
    private final LongSupplier nanoTime;
    private long bytes;
    private long waitedNanos;

    /** Waits for {@code patience} in all, and longer as bytes come. */
    public PacedBody(InputStream body, Duration patience, LongSupplier nanoTime) {
        super(body);
        this.patienceNanos = patience.toNanos();
        this.nanoTime = nanoTime;
    }

    /** The body comes too slowly. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var begin = nanoTime.getAsLong();
        var count = super.read(target, offset, length);
        waitedNanos += nanoTime.getAsLong() - begin;
        bytes += Math.max(count, 0);
        if (count >= 0 && waitedNanos > patienceNanos + Duration.ofSeconds(1).toNanos() * bytes / BYTES_PER_SECOND) {
            throw new TooSlow();
        }
        return count;
    }
}
