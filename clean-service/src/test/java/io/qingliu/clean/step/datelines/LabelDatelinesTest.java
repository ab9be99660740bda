package io.qingliu.clean.step.datelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import io.qingliu.clean.step.sources.SourceNames;
import org.junit.jupiter.api.Test;

class LabelDatelinesTest {
    private static final LabelDatelines STEP = new LabelDatelines(SourceNames.load());

    @Test
    void takesTheLeadOfAnAgency() {
        assertThat(Marking.by(STEP, "新华社清河3月6日电(记者林小禾)记者6日获悉，")).containsExactly("DATELINE 新华社清河3月6日电(记者林小禾)");
    }

    @Test
    void takesAPapersOwnLead() {
        assertThat(Marking.by(STEP, "本报讯（记者 林小禾 通讯员 叶青河）3月5日，", "本报综合消息 3月5日，"))
                .containsExactly("DATELINE 本报讯（记者 林小禾 通讯员 叶青河）", "DATELINE 本报综合消息");
    }

    @Test
    void takesTheLeadOfASiteWithItsColon() {
        assertThat(Marking.by(STEP, "清河新闻网讯：3月6日，", "央视网消息（新闻联播）：清河"))
                .containsExactly("DATELINE 清河新闻网讯：", "DATELINE 央视网消息（新闻联播）：");
    }

    @Test
    void leavesOutTheCommaBehindIt() {
        assertThat(Marking.by(STEP, "清河时报e公司讯，当地一家公司")).containsExactly("DATELINE 清河时报e公司讯", "OTHER ，");
    }

    @Test
    void takesBrackets() {
        assertThat(Marking.by(STEP, "【清河日報專訊】清河", "〔記者林小禾／台北報導〕清河", "（中央社東京6日綜合外電報導）世界"))
                .containsExactly("DATELINE 【清河日報專訊】", "DATELINE 〔記者林小禾／台北報導〕", "DATELINE （中央社東京6日綜合外電報導）");
    }

    @Test
    void takesALeadOfTheDesk() {
        assertThat(Marking.by(STEP, "社會中心／台北報導 清河縣", "清河新聞網記者林小禾/台北報導 清河"))
                .containsExactly("DATELINE 社會中心／台北報導", "DATELINE 清河新聞網記者林小禾/台北報導");
    }

    @Test
    void takesALeadOnALineOfItsOwn() {
        assertThat(Marking.by(STEP, "QHW中文站 3月6日报道", "清河在2014年")).containsExactly("DATELINE QHW中文站 3月6日报道");
    }

    @Test
    void keepsASourceNamedInASentence() {
        assertThat(Marking.by(STEP, "据某通讯社3月6日消息，清河县", "记者6日从县政府获悉，", "新华社报道，清河县图书室开放。"))
                .isEmpty();
    }

    @Test
    void keepsWordsThatBeginLikeALead() {
        assertThat(Marking.by(STEP, "本报电话号码已变更，请读者留意。", "清河电视台讯问室昨日启用", "【铭记历史】清河县"))
                .isEmpty();
    }

    @Test
    void leavesABylineInBracketsToTheCredits() {
        assertThat(Marking.by(STEP, "（记者林小禾）")).isEmpty();
    }
}
