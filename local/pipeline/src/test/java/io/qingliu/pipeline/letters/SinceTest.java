package io.qingliu.pipeline.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {
    private static final Instant NOW = Instant.parse("2025-03-08T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "30m, 2025-03-08T11:30:00Z",
        "2h, 2025-03-08T10:00:00Z",
        "7d, 2025-03-01T12:00:00Z",
        "2025-03-08T09:15:00+08:00, 2025-03-08T01:15:00Z"
    })
    void readsAMoment(String text, Instant moment) {
        assertThat(Since.parse(text, NOW)).isEqualTo(moment);
    }

    @Test
    void saysHowAMomentIsWritten() {
        assertThatThrownBy(() -> Since.parse("yesterday", NOW))
                .hasMessageContaining("yesterday")
                .hasMessageContaining("2h");
    }
}
