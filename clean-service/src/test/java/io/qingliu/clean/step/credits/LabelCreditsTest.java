package io.qingliu.clean.step.credits;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelCreditsTest {
    private static final LabelCredits STEP = new LabelCredits(Credits.load());

    @Test
    void takesALineOfTheByline() {
        assertThat(Marking.by(STEP, "□ 本报记者 林小禾", "[编辑:林小禾]", "（责任编辑： QH123）"))
                .containsExactly("CREDIT □ 本报记者 林小禾", "CREDIT [编辑:林小禾]", "CREDIT （责任编辑： QH123）");
    }

    @Test
    void takesNamesInBracketsOnALineOfTheirOwn() {
        assertThat(Marking.by(STEP, "(林小禾)", "(作者:林小禾 叶D)")).containsExactly("CREDIT (林小禾)", "CREDIT (作者:林小禾 叶D)");
    }

    @Test
    void takesABylineBehindTheLastSentence() {
        assertThat(Marking.by(STEP, "受到居民欢迎。(记者林小禾)", "借到书。(文/图 林小禾 叶青河)", "发表在一份期刊上。（编译/林小禾）"))
                .containsExactly("CREDIT (记者林小禾)", "CREDIT (文/图 林小禾 叶青河)", "CREDIT （编译/林小禾）");
    }

    @Test
    void takesABareNameOnlyBehindASentence() {
        assertThat(Marking.by(STEP, "受到居民欢迎。（林小禾）", "馆长是他的老同学（林小禾）")).containsExactly("CREDIT （林小禾）");
    }

    @Test
    void takesAnEditorBehindABlank() {
        assertThat(Marking.by(STEP, "图书室开放。 编辑：林小禾")).containsExactly("CREDIT 编辑：林小禾");
    }

    @Test
    void keepsBracketsThatCreditNobody() {
        assertThat(Marking.by(STEP, "附近车站步行可达（见图）", "清河县图书室开放。（节选）", "到场的有二十人(其中一人为馆长)"))
                .isEmpty();
    }

    @Test
    void keepsWhatReportersDoInASentence() {
        assertThat(Marking.by(STEP, "记者从清河县政府获悉", "编辑部设在县城", "记者站昨日挂牌")).isEmpty();
    }
}
