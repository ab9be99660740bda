package io.qingliu.clean.step.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "0 0",
                "1200 1200",
                "1,234,567 1234567",
                "３．５万 35000",
                "１，２００ 1200",
                "12.6万 126000",
                "5千万 50000000",
                "3万亿 3000000000000",
                "1亿2000万 120000000",
                "12万3456 123456",
                "十 10",
                "十二 12",
                "二十 20",
                "两千 2000",
                "一百零三 103",
                "三百五 350",
                "一万五 15000",
                "三千五百万 35000000",
                "一亿二千万 120000000",
                "三万亿 3000000000000",
                "零点七 0.7",
                "七点三五 7.35",
                "一点二万 12000",
            })
    void readsTheWholeNumberExactly(String text, String value) {
        var numeral = Numeral.at(text, 0).orElseThrow();

        assertThat(numeral.end()).isEqualTo(text.length());
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.approximate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"30多万 300000", "三百二十余万 3200000", "二十来 20", "5000多 5000", "3亿余 300000000"})
    void knowsThatMoreThanThatIsAbout(String text, String value) {
        var numeral = Numeral.at(text, 0).orElseThrow();

        assertThat(numeral.end()).isEqualTo(text.length());
        assertThat(numeral.value()).isEqualByComparingTo(value);
        assertThat(numeral.approximate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"3,20人 1", "1，200人 1", "十三点 2", "三百万千瓦 3", "120万千瓦 4", "三十日 2"})
    void stopsWhereTheNumberEnds(String text, int end) {
        assertThat(Numeral.at(text, 0).orElseThrow().end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二五年", "三四个", "七八十人", "1.2.3", "1234567890123456", "点三", "人"})
    void digitsThatCountNothingAreNoNumber(String text) {
        assertThat(Numeral.at(text, 0)).isEmpty();
    }

    @Test
    void whatStandsBeforeTheScaleIsTheCoefficient() {
        assertThat(Numeral.at("3.5万", 0).orElseThrow().coefficient()).isEqualByComparingTo("3.5");
        assertThat(Numeral.at("三千五百万", 0).orElseThrow().coefficient()).isEqualByComparingTo("3500");
    }

    @Test
    void everyTextIsReadToAnEndInsideOfIt() {
        RandomText.forEach(2_000, text -> {
            for (int i = 0; i <= text.length(); i++) {
                int start = i;
                Numeral.at(text, start)
                        .ifPresent(numeral -> assertThat(numeral.end()).isBetween(start + 1, text.length()));
            }
        });
    }
}
