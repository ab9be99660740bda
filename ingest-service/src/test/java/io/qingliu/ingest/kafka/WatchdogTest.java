package io.qingliu.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.kafka.Watchdog.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final TopicPartition ONE = new TopicPartition("articles.raw.v1", 0);
    private static final TopicPartition TWO = new TopicPartition("articles.raw.v1", 1);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-03-06T01:15:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Watchdog watchdog = new Watchdog(PATIENCE, clock);

    @Test
    void barksWhenAPartitionWithRecordsStandsStillForLongerThanItsPatience() {
        watchdog.see(Map.of(ONE, new Progress(10, 3), TWO, new Progress(7, 0)));
        pass(PATIENCE);
        watchdog.see(Map.of(ONE, new Progress(10, 4), TWO, new Progress(7, 0)));
        assertThat(watchdog.trouble()).isEmpty();

        pass(Duration.ofSeconds(1));
        watchdog.see(Map.of(ONE, new Progress(10, 4), TWO, new Progress(7, 0)));

        assertThat(watchdog.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("articles.raw.v1-0", "301 s"));
    }

    @Test
    void isQuietWhileEveryPartitionMovesOrHasNothingToRead() {
        for (int minute = 0; minute < 30; minute++) {
            watchdog.see(Map.of(ONE, new Progress(10 + minute / 4, 3), TWO, new Progress(7, 0)));
            pass(Duration.ofMinutes(1));
            assertThat(watchdog.trouble()).isEmpty();
        }
    }

    @Test
    void isQuietAgainWhenReadingGoesOn() {
        watchdog.see(Map.of(ONE, new Progress(10, 3)));
        pass(PATIENCE.plusSeconds(1));
        watchdog.see(Map.of(ONE, new Progress(10, 3)));
        assertThat(watchdog.trouble()).isPresent();

        watchdog.see(Map.of(ONE, new Progress(11, 2)));

        assertThat(watchdog.trouble()).isEmpty();
    }

    @Test
    void givesAPartitionThatCameBackItsPatienceAnew() {
        watchdog.see(Map.of(ONE, new Progress(10, 3)));
        pass(PATIENCE);
        watchdog.see(Map.of(TWO, new Progress(7, 0)));
        pass(Duration.ofSeconds(1));

        watchdog.see(Map.of(ONE, new Progress(10, 3)));

        assertThat(watchdog.trouble()).isEmpty();
    }

    @Test
    void barksWhenThePollLoopDoesNotAnswer() {
        pass(PATIENCE);
        watchdog.hearNothing();
        assertThat(watchdog.trouble()).isEmpty();

        pass(Duration.ofSeconds(1));
        watchdog.hearNothing();

        assertThat(watchdog.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("poll loop"));
    }

    @Test
    void isPatientWhileSomethingOutsideIsAway() {
        watchdog.see(Map.of(ONE, new Progress(10, 3)));
        pass(PATIENCE.multipliedBy(3));

        watchdog.excuse();
        watchdog.see(Map.of(ONE, new Progress(10, 3)));

        assertThat(watchdog.trouble()).isEmpty();
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
