package io.qingliu.clean.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PauseTest {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final SetClock clock = new SetClock(Instant.parse("2025-03-03T01:00:00Z"));
    private final Pause pause = new Pause(LONGEST, clock);

    @Test
    void growsUpToItsLimit() {
        assertThat(Stream.generate(pause::afterFailure).limit(5).map(Duration::toMillis))
                .containsExactly(250L, 500L, 1000L, 1000L, 1000L);
    }

    @Test
    void isShortAgainAfterACalmTime() {
        pause.afterFailure();
        pause.afterFailure();
        clock.pass(LONGEST.multipliedBy(4));
        var soon = pause.afterFailure();
        clock.pass(LONGEST.multipliedBy(4).plusMillis(1));
        var later = pause.afterFailure();

        assertThat(soon).isEqualTo(LONGEST);
        assertThat(later).isEqualTo(Duration.ofMillis(250));
    }
}
