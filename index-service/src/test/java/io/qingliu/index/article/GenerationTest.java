package io.qingliu.index.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {
    @Test
    void leavesTheNamesOfTheFirstAsTheyAlwaysWere() {
        assertThat(Generation.FIRST.index("2025.03")).isEqualTo("articles-2025.03");
        assertThat(new Generation(2).index("2025.03")).isEqualTo("articles-g2-2025.03");
    }

    @Test
    void isToldByTheNameOfAnIndex() {
        assertThat(Generation.of("articles-2025.03")).contains(Generation.FIRST);
        assertThat(Generation.of("articles-g12-2025.03")).contains(new Generation(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles-g0-2025.03",
                "articles-2025",
                "articles-g2-",
                "articles",
                "articles-g99999999999-2025.03"
            })
    void isNoneWhereAnotherMadeTheIndex(String index) {
        assertThat(Generation.of(index)).isEmpty();
    }
}
