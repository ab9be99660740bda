package io.qingliu.clean.step.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "清河新桥今日通车_清河新闻网; 清河新桥今日通车",
                "清河新桥今日通车--清河晚报; 清河新桥今日通车",
                "清河新桥今日通车-本地频道-清河网; 清河新桥今日通车",
                "清河新桥今日通车 - 清河在线; 清河新桥今日通车",
                "清河新桥今日通车｜民生; 清河新桥今日通车",
                "River path opens again | Clearwater Post; River path opens again",
                "River path opens again - Clearwater Post - Town; River path opens again"
            })
    void takesTheNameOfTheSiteOff(String title, String alone) {
        assertThat(Titles.withoutSite(title, "")).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"清河新桥今日通车", "T-34坦克重返清河", "Well-known clock stays", "清河——一座小城的十年", "河水清了 白鹭来了"})
    void leavesTitlesAlone(String title) {
        assertThat(Titles.withoutSite(title, "")).isEqualTo(title);
    }

    @Test
    void aLongPieceGoesOnlyWhereItIsTheStatedName() {
        var title = "River path opens again - The Daily Post of Clearwater and the Hills";

        assertThat(Titles.withoutSite(title, "")).isEqualTo(title);
        assertThat(Titles.withoutSite(title, "The Daily Post of Clearwater and the Hills"))
                .isEqualTo("River path opens again");
    }
}
