package io.qingliu.clean.step.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-08T09:15:01+08:00, 2025-03-08T09:15:01+08:00",
        "2025-03-08T01:15:01Z, 2025-03-08T01:15:01Z",
        "2025-03-08T01:15:01.123Z, 2025-03-08T01:15:01Z",
        "2025-03-08T09:15:01+0800, 2025-03-08T09:15:01+08:00",
        "2025-03-08 09:15, 2025-03-08T09:15+08:00",
        "2025/3/8 9:15:01, 2025-03-08T09:15:01+08:00",
        "2025年3月8日 09时15分, 2025-03-08T09:15+08:00",
        "20250308, 2025-03-08T00:00+08:00",
        "20250308091501, 2025-03-08T09:15:01+08:00",
        "2025-03-08, 2025-03-08T00:00+08:00",
        "'Sat, 8 Mar 2025 01:15:00 GMT', 2025-03-08T01:15Z",
        "1741396500, 2025-03-08T09:15+08:00",
        "1741396500000, 2025-03-08T09:15+08:00",
    })
    void readsTheFormsOfMachines(String text, String time) {
        assertThat(Times.read(text)).map(Object::toString).contains(time);
    }

    @ParameterizedTest
    @CsvSource({
        "'March 8, 2025', 2025-03-08T00:00+08:00",
        "'Mar. 8, 2025 9:15 PM', 2025-03-08T21:15+08:00",
        "'12:05 am, March 8th, 2025', 2025-03-08T00:05+08:00",
        "8 March 2025 09:15, 2025-03-08T09:15+08:00",
        "'Sat Mar 08 2025 09:15:00 GMT+0800 (China Standard Time)', 2025-03-08T09:15+08:00",
        "'Published: 08-Mar-2025', 2025-03-08T00:00+08:00",
        "'3/8/2025, 9:15:30 AM', 2025-03-08T09:15:30+08:00",
        "28/3/2025, 2025-03-28T00:00+08:00",
    })
    void readsTheFormsOfEnglish(String text, String time) {
        assertThat(Times.read(text)).map(Object::toString).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/8/2025",
                "31 June 2025",
                "Room 12, 2025",
                "March 8",
                "昨天",
                "1",
                "2025",
                "2025-13-08",
                "0001-01-01T00:00:00",
                "8888888888888",
                "3/8/25"
            })
    void refusesWhatIsNoTime(String text) {
        assertThat(Times.read(text)).isEmpty();
    }
}
