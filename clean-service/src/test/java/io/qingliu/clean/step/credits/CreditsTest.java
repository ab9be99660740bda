package io.qingliu.clean.step.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {
    private static final Credits CREDITS = Credits.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者林小禾通讯员叶青河方远山 | reporter 林小禾, correspondent 叶青河, correspondent 方远山",
                "□ 本报记者 林小禾 通讯员 叶青河 | reporter 林小禾, correspondent 叶青河",
                "作者： 记者林小禾 | reporter 林小禾",
                "责任编辑：林小禾_QH2587 | editor 林小禾",
                "责任编辑：linxiaohe | editor linxiaohe",
                "责任编辑： QH123 | ",
                "文/图 林小禾 叶青河 | author 林小禾, photographer 林小禾, author 叶青河, photographer 叶青河",
                "本报记者 林小禾 摄影报道 | reporter 林小禾, photographer 林小禾",
                "记者 林小禾 摄 | photographer 林小禾",
                "清河日报记者 林小禾 摄 | photographer 林小禾",
                "编译/林小禾 | translator 林小禾",
                "译者:中央社林小禾 | translator 林小禾",
                "文字记者:林小禾、叶青河;摄影记者:方远山 | reporter 林小禾, reporter 叶青河, photographer 方远山",
                "林 青 叶小禾 | author 林青, author 叶小禾",
                "校对：林小禾 审核：叶青河 | ",
                "记者林小禾／台北报导 | reporter 林小禾",
            })
    void readsWhoDidWhat(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void believesAnUnknownSurnameBehindAWordThatStandsApart() {
        assertThat(read("记者 镡立川")).isEqualTo("reporter 镡立川");
        assertThat(CREDITS.read("摄影大赛").isCredit()).isFalse();
    }

    @Test
    void aQuestionInAnInterviewCreditsNobody() {
        assertThat(CREDITS.read("记者：您好").isCredit()).isFalse();
    }

    @Test
    void whatStandsBeforeTheFirstWordOfALeadIsNoName() {
        assertThat(CREDITS.readLead("齐鲁网济南3月6日讯(记者林小禾)").credits())
                .extracting("name")
                .containsExactly("林小禾");
    }

    private static String read(String text) {
        return CREDITS.read(text).credits().stream()
                .map(credit -> credit.contribution().name().toLowerCase(Locale.ROOT) + " " + credit.name())
                .collect(Collectors.joining(", "));
    }
}
