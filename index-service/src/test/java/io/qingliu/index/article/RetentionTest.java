package io.qingliu.index.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T23:59:59Z"), ZoneOffset.UTC);

    @Test
    void keepsWholeMonthsBesideTheCurrentOne() {
        var retention = new Retention(OptionalInt.of(2), CLOCK);

        assertThat(retention.isPast("2025.10")).isTrue();
        assertThat(retention.isPast("2025.11")).isFalse();
        assertThat(retention.isPast("2026.01")).isFalse();
    }

    @Test
    void keepsWhatIsStillToCome() {
        assertThat(new Retention(OptionalInt.of(1), CLOCK).isPast("9999.12")).isFalse();
    }

    @Test
    void keepsAllWithoutANumber() {
        assertThat(new Retention(OptionalInt.empty(), CLOCK).isPast("1949.10")).isFalse();
    }

    @Test
    void keepsOneMonthAtLeast() {
        assertThatThrownBy(() -> new Retention(OptionalInt.of(0), CLOCK)).isInstanceOf(IllegalArgumentException.class);
    }
}
