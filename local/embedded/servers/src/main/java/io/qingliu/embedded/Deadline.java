package io.qingliu.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A point in time until which to wait for something that another process does. */
record Deadline(long nanoTime) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Waits until the condition holds; returns false when it is too late. */
    boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - nanoTime > 0) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for another process", e);
        }
    }
}
