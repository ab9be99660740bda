package io.qingliu.pipeline.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.qingliu.pipeline.search.ArticleQuery;
import io.qingliu.pipeline.search.Facet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void spellAQuery() {
        var query = Parameters.of(
                        "words=%E7%9B%A7%E6%9D%B1%E4%BA%AE&site=a.example&from=2025-03-01&skip=20&to=&unknown=1")
                .query();

        assertThat(query.words()).isEqualTo("盧東亮");
        assertThat(query.chosen()).containsOnlyKeys(Facet.SITE).containsValue("a.example");
        assertThat(query.from()).contains(LocalDate.of(2025, 3, 1));
        assertThat(query.to()).isEmpty();
        assertThat(query.skip()).isEqualTo(20);
    }

    @Test
    void keepWithinWhatElasticsearchCanDo() {
        var query = Parameters.of("skip=999999999&words=" + "a".repeat(1_000)).query();

        assertThat(query.skip() + ArticleQuery.PAGE).isLessThanOrEqualTo(10_000);
        assertThat(query.words()).hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2025-02-30", "to=soon", "skip=many", "words=%zz"})
    void areRefusedWhereTheyCannotBeRead(String query) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of(query).query());
    }
}
