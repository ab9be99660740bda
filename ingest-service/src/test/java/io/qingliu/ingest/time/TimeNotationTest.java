package io.qingliu.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeNotationTest {
    @Test
    void readsATimeWithoutOffsetOnlyWhereItsZoneIsKnown() {
        var unknown = new TimeNotation.Rfc3339(Optional.empty());
        var shanghai = new TimeNotation.Rfc3339(Optional.of(ZoneId.of("Asia/Shanghai")));

        assertThat(unknown.read("2026-03-05T08:00:00.250")).isEmpty();
        assertThat(shanghai.read("2026-03-05T08:00:00.250")).hasValue(Instant.parse("2026-03-05T00:00:00.250Z"));
        assertThat(shanghai.read("2026-03-05 08:00:00")).hasValue(Instant.parse("2026-03-05T00:00:00Z"));
        assertThat(shanghai.read("2026-03-05T08:00:00Z")).hasValue(Instant.parse("2026-03-05T08:00:00Z"));
        assertThat(shanghai.read("2026-02-30T08:00:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1772697600, 2026-03-05T08:00:00Z",
        "' 1772697600.25 ', 2026-03-05T08:00:00.250Z",
        "1772697600.1234567890123, 2026-03-05T08:00:00.123456789Z",
    })
    void readsSeconds(String text, Instant time) {
        assertThat(new TimeNotation.EpochSeconds().read(text)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1772697600000", "20260305", "-1772697600", "1.7726976E9", "1e999999999", "1772697600."})
    void readsNoSecondsWhereItMayBeSomethingElse(String text) {
        assertThat(new TimeNotation.EpochSeconds().read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1772697600", "1772697600000.5", "99999999999999999999", "２０２６"})
    void readsNoMillisecondsWhereItMayBeSomethingElse(String text) {
        assertThat(new TimeNotation.EpochMilliseconds().read(text)).isEmpty();
    }

    @Test
    void readsMilliseconds() {
        assertThat(new TimeNotation.EpochMilliseconds().read("1772697600250"))
                .hasValue(Instant.parse("2026-03-05T08:00:00.250Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Thu Mar 05 08:00:00 UTC 2026, 2026-03-05T08:00:00Z",
        "Thu Mar 05 08:00:00 GMT 2026, 2026-03-05T08:00:00Z",
        "Thu Mar 05 08:00:00 GMT+08:00 2026, 2026-03-05T00:00:00Z",
    })
    void readsADateOfJava(String text, Instant time) {
        assertThat(new TimeNotation.JavaDate().read(text)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu Mar 05 08:00:00 CST 2026", // Shanghai or Chicago
                "Thu Mar 05 08:00:00 2026",
                "Fri Mar 05 08:00:00 UTC 2026", // was a Thursday
                "Thu Mar 05 25:00:00 UTC 2026",
                "2026-03-05T08:00:00Z",
            })
    void readsNoDateOfJavaThatMayBeAnotherTime(String text) {
        assertThat(new TimeNotation.JavaDate().read(text)).isEmpty();
    }

    @Test
    void readsItsOwnExamples() {
        var notations = new TimeNotation[] {
            new TimeNotation.Rfc3339(Optional.empty()),
            new TimeNotation.EpochSeconds(),
            new TimeNotation.EpochMilliseconds(),
            new TimeNotation.JavaDate(),
        };

        assertThat(notations)
                .allSatisfy(notation ->
                        assertThat(notation.read(notation.example())).hasValue(Instant.parse("2026-03-05T08:00:00Z")));
    }
}
