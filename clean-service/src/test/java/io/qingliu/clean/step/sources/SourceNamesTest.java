package io.qingliu.clean.step.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNamesTest {
    private static final SourceNames NAMES = SourceNames.load();

    @ParameterizedTest
    @CsvSource({
        "新华社清河3月6日电, 新华社",
        "清河新闻网讯：, 清河新闻网",
        "清河日报社讯, 清河日报社",
        "星岛日报报道, 星岛日报",
        "清河网山城3月6日电(记者林小禾), 清河网",
    })
    void findsTheNameThatBeginsALead(String lead, String name) {
        assertThat(NAMES.inLead(lead)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报讯", "记者林小禾／台北报导", "社会中心／台北报导", "综合报道"})
    void aPapersWordForItselfNamesNobody(String lead) {
        assertThat(NAMES.inLead(lead)).isEmpty();
    }
}
