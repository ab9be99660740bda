package io.qingliu.clean.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.feed.Watchdog.Progress;
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
    private static final TopicPartition ONE = new TopicPartition("articles.ingested.v1", 0);
    private static final TopicPartition TWO = new TopicPartition("articles.ingested.v1", 1);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-03-06T01:15:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final Watchdog watchdog = new Watchdog(PATIENCE, clock);

    @Test
    void barksWhereAPartitionWithPagesStandsStill() {
        seeEachMinute(7, new Progress(10, 3), new Progress(4, 0));

        assertThat(watchdog.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("articles.ingested.v1-0"));
    }

    @Test
    void isQuietWhereThereIsNothingToRead() {
        seeEachMinute(7, new Progress(10, 0), new Progress(4, 0));

        assertThat(watchdog.trouble()).isEmpty();
    }

    @Test
    void isQuietAgainWhenItMovesOrIsExcused() {
        seeEachMinute(7, new Progress(10, 3), new Progress(4, 2));
        watchdog.see(Map.of(ONE, new Progress(11, 3), TWO, new Progress(5, 2)));
        assertThat(watchdog.trouble()).isEmpty();

        seeEachMinute(7, new Progress(11, 3), new Progress(5, 2));
        assertThat(watchdog.trouble()).isPresent();
        watchdog.excuse();

        assertThat(watchdog.trouble()).isEmpty();
    }

    private void seeEachMinute(int times, Progress one, Progress two) {
        for (int i = 0; i < times; i++) {
            watchdog.see(Map.of(ONE, one, TWO, two));
            now.updateAndGet(time -> time.plus(Duration.ofMinutes(1)));
        }
    }
}
