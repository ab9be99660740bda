package io.qingliu.clean.step.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发布于2025年3月8日 09:15 | 2025-03-08 | 09:15",
                "2025-03-08 09:15:07 | 2025-03-08 | 09:15:07",
                "2025-03-0809:15 | 2025-03-08 | 09:15",
                "2025/3/8 | 2025-03-08 | ",
                "2025.03.08 | 2025-03-08 | ",
                "２０２５年３月８日 | 2025-03-08 | ",
                "二〇二五年三月八日 | 2025-03-08 | ",
                "二〇二五年十二月三十一日 | 2025-12-31 | ",
                "中华民国114年3月8日 | 2025-03-08 | ",
                "2025年3月8日 星期六 下午3:20 | 2025-03-08 | 15:20",
                "2025年3月8日（星期六） | 2025-03-08 | ",
                "2025-03-08T09:15 | 2025-03-08 | 09:15",
            })
    void readsEveryWayOfWriting(String text, String day, LocalTime time) {
        var found = Dates.find(text, 0).orElseThrow();

        assertThat(found.in(1970)).isEqualTo(day);
        assertThat(found.time().orElse(null)).isEqualTo(time);
    }

    @Test
    void knowsADayWithoutAYear() {
        var found = Dates.find("3月8日 09:15", 0).orElseThrow();

        assertThat(found.year()).isEmpty();
        assertThat(found.in(2025)).isEqualTo("2025-03-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-08", "2025年2月30日", "12620024", "1-2月期", "3.1级", "13800-01-01", "第2025号", ""})
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(Dates.find(text, 0)).isEmpty();
    }
}
