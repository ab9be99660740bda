package io.qingliu.index;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How old articles are when they are stored: since their page was fetched, and since it came in. They can be found one
 * refresh of the index later, a second unless it is set otherwise.
 */
final class Ages {
    private static final Duration[] STEPS = {
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(30),
        Duration.ofHours(2),
        Duration.ofHours(12),
        Duration.ofDays(2)
    };

    private final Timer sinceFetched;
    private final Timer sinceIngested;
    private final Clock clock;

    Ages(MeterRegistry registry, Clock clock) {
        this.sinceFetched = timer(registry, "fetched");
        this.sinceIngested = timer(registry, "ingested");
        this.clock = clock;
    }

    /**
     * An article has been stored.
     *
     * @param fetchedAt milliseconds since 1970
     * @param ingestedAt the same
     */
    void stored(long fetchedAt, long ingestedAt) {
        var now = clock.instant();
        record(sinceFetched, fetchedAt, now);
        record(sinceIngested, ingestedAt, now);
    }

    // A clock that runs ahead must not make an age negative, which a timer would leave out.
    private static void record(Timer timer, long time, Instant now) {
        var age = Duration.between(Instant.ofEpochMilli(time), now);
        timer.record(age.isNegative() ? Duration.ZERO : age);
    }

    private static Timer timer(MeterRegistry registry, String since) {
        return Timer.builder("qingliu.article.age")
                .description("Age of articles when they are stored")
                .tag("since", since)
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }
}
