package io.qingliu.clean.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long to wait after a failure: twice as long after each, up to a limit; short again after a calm time. */
final class Pause {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final int CALM = 4; // so many times the longest pause without a failure

    private final Duration longest;
    private final Clock clock;
    private Duration next = FIRST;
    private Instant lastFailure = Instant.EPOCH;

    Pause(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /** The pause for a failure that happens now. */
    synchronized Duration afterFailure() {
        var now = clock.instant();
        if (lastFailure.plus(longest.multipliedBy(CALM)).isBefore(now)) {
            next = FIRST;
        }
        lastFailure = now;
        var pause = shorter(next, longest);
        next = shorter(next.multipliedBy(2), longest);
        return pause;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
