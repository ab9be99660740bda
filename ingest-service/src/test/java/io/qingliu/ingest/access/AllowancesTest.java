package io.qingliu.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowancesTest {
    private long now;
    private final Allowances allowances = new Allowances(100, 1_000, () -> now);

    @Test
    void letsASenderInUntilItsAllowanceIsUsedUp() {
        allowances.take("east", 999);
        assertThat(allowances.untilOpen("east")).isZero();

        allowances.take("east", 501);
        assertThat(allowances.untilOpen("east")).isEqualTo(Duration.ofMillis(5_010));
    }

    @Test
    void letsItInAgainWhenItIsPaidOff() {
        allowances.take("east", 1_500);

        pass(Duration.ofSeconds(5));
        assertThat(allowances.untilOpen("east")).isPositive();
        pass(Duration.ofMillis(10));
        assertThat(allowances.untilOpen("east")).isZero();
    }

    @Test
    void savesNoMoreThanItsSize() {
        pass(Duration.ofDays(1_000));

        allowances.take("east", 1_001);

        assertThat(allowances.untilOpen("east")).isPositive();
    }

    @Test
    void keepsSendersApart() {
        allowances.take("east", 1_000_000);

        assertThat(allowances.untilOpen("west")).isZero();
    }

    @Test
    void hasNoBoundWhereNoneIsWanted() {
        var boundless = Allowances.boundless();
        for (var i = 0; i < 10_000; i++) {
            boundless.take("anybody", Integer.MAX_VALUE);
        }

        assertThat(boundless.untilOpen("anybody")).isZero();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
