package io.qingliu.ingest.access;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A token bucket of bytes: it fills steadily up to its size, and what is read is taken out. A request is never broken off
 * for it: it may be taken below zero, and then no further request is let in before it has filled up again.
 */
final class Allowance {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long perSecond;
    private final long size;
    private final LongSupplier nanoTime;
    private double filled;
    private long lastNanos;

    Allowance(long perSecond, long size, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.size = size;
        this.nanoTime = nanoTime;
        this.filled = size;
        this.lastNanos = nanoTime.getAsLong();
    }

    synchronized void take(int bytes) {
        fill();
        filled -= bytes;
    }

    /** How long until a request is let in; zero where one is. */
    synchronized Duration untilOpen() {
        fill();
        return filled > 0 ? Duration.ZERO : Duration.ofNanos((long) ((1 - filled) / perSecond * NANOS_PER_SECOND));
    }

    private void fill() {
        var now = nanoTime.getAsLong();
        filled = Math.min((double) size, filled + (now - lastNanos) / NANOS_PER_SECOND * perSecond);
        lastNanos = now;
    }
}
