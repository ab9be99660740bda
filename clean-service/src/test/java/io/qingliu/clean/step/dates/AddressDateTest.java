package io.qingliu.clean.step.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example.cn/2025/03/08/1.html",
                "https://news.example.cn/2025-03/08/content_1.htm",
                "https://news.example.cn/html/202503/08/1.html",
                "https://news.example.cn/20250308/1.html",
                "https://news.example.cn/t20250308_100.html",
                "https://news.example.tw/202503080037-1.aspx",
                "https://news.example.cn/2025/3/8/1.html",
            })
    void readsTheDayOfAnAddress(String url) {
        assertThat(AddressDate.of(url, 2026)).map(Object::toString).contains("2025-03-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example.cn/532601.html",
                "https://news.example.cn/20251399/1.html",
                "https://news.example.cn/article/3119452",
                "https://news20250308.example.cn/",
                "https://news.example.cn/2090/03/08/1.html",
            })
    void guessesNothing(String url) {
        assertThat(AddressDate.of(url, 2026)).isEmpty();
    }
}
