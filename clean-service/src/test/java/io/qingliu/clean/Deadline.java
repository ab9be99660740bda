package io.qingliu.clean;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what has to happen, as long as a slow machine may take. */
public final class Deadline {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Deadline() {}

    /** Returns when the condition holds; fails naming {@code what} where it never does. */
    public static void await(String what, BooleanSupplier condition) {
        var deadline = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("did not happen within " + LONGEST.toMinutes() + " min: " + what);
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting: " + what, e);
            }
        }
    }
}
