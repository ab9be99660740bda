package io.qingliu.index.bulk;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Delays that double from the first to the longest. Each is drawn from its upper half, so that services which lost the
 * cluster together do not come back together.
 */
public record Backoff(Duration first, Duration longest, RandomGenerator random) {
    private static final int MAX_DOUBLINGS = 30; // a long of milliseconds holds them; reached by no sensible setting

    public Backoff {
        if (first.toMillis() < 2 || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("the first delay must be 2 ms or more, and the longest not below it");
        }
    }

    /** The delay after so many failures in a row, counted from 0. */
    Duration delay(int failures) {
        long doubled = first.toMillis() << Math.min(failures, MAX_DOUBLINGS);
        long millis = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(random.nextLong(millis / 2, millis) + 1);
    }
}
