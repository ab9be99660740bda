package io.qingliu.index.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(15), new Random(7));

    @Test
    void doublesFromTheFirstDelayToTheLongest() {
        for (int failures = 0; failures < 200; failures++) {
            long full = failures < 7 ? 200L << failures : 15_000;
            assertThat(backoff.delay(failures).toMillis()).isBetween(full / 2, full);
        }
    }

    @Test
    void drawsAnotherDelayEachTime() {
        assertThat(backoff.delay(6)).isNotEqualTo(backoff.delay(6));
    }

    @Test
    void refusesDelaysThatMakeNoSense() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1), new Random(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1), new Random(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
