package io.qingliu.clean.step.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import io.qingliu.clean.step.credits.Credits;
import io.qingliu.clean.step.sources.SourceNames;
import org.junit.jupiter.api.Test;

class LabelImprintTest {
    private static final LabelImprint STEP = new LabelImprint(SourceNames.load(), Credits.load());

    @Test
    void readsADateAndASource() {
        assertThat(Marking.by(STEP, "发布时间:2025-03-06   |  来源:清河日报"))
                .containsExactly("OTHER 发布时间:", "DATE 2025-03-06", "OTHER    |  来源:", "SOURCE 清河日报");
    }

    @Test
    void readsFieldsThatRunTogether() {
        assertThat(Marking.by(STEP, "2025-03-06 12:11来源：清河时报网作者：林小禾"))
                .containsExactly("DATE 2025-03-06 12:11", "OTHER 来源：", "SOURCE 清河时报网", "CREDIT 作者：林小禾");
    }

    @Test
    void readsASourceWithoutALabel() {
        assertThat(Marking.by(STEP, "QHW中文站2025年3月6日07:17", "2025-03-06 10:56:28 清河时报网"))
                .containsExactly(
                        "SOURCE QHW中文站", "DATE 2025年3月6日07:17", "DATE 2025-03-06 10:56:28", "OTHER  ", "SOURCE 清河时报网");
    }

    @Test
    void prefersTheSourceThatHasALabel() {
        assertThat(Marking.by(STEP, "清河网山城频道 ( 2025-03-06 09:20:26 )   稿件来源： 清河日报"))
                .containsExactly("OTHER 清河网山城频道 ( ", "DATE 2025-03-06 09:20:26", "OTHER  )   稿件来源： ", "SOURCE 清河日报");
    }

    @Test
    void leavesOutWordsBesideTheFields() {
        assertThat(Marking.by(STEP, "2025-03-06 18:34:31　来源: 新华社 举报"))
                .containsExactly("DATE 2025-03-06 18:34:31", "OTHER 　来源: ", "SOURCE 新华社", "OTHER  举报");
    }

    @Test
    void takesADateThatStandsAlone() {
        assertThat(Marking.by(STEP, "2025-3-6")).containsExactly("DATE 2025-3-6");
    }

    @Test
    void namesNobodyForAnUnnamedSource() {
        assertThat(Marking.by(STEP, "来源：网络")).containsExactly("OTHER 来源：网络");
    }

    @Test
    void readsTimesToldFromTheTimeOfReading() {
        assertThat(Marking.by(STEP, "昨天 18:20 清河日报")).containsExactly("DATE 昨天 18:20", "OTHER  ", "SOURCE 清河日报");
        assertThat(Marking.by(STEP, "3小时前")).containsExactly("DATE 3小时前");
        assertThat(Marking.by(STEP, "3天前，他走了。")).isEmpty();
        assertThat(Marking.by(STEP, "昨天 18:20，新桥亮灯。")).isEmpty();
    }

    @Test
    void readsAStampWithoutAYear() {
        assertThat(Marking.by(STEP, "03-08 09:15 来源：清河日报"))
                .containsExactly("DATE 03-08 09:15", "OTHER  来源：", "SOURCE 清河日报");
    }

    @Test
    void keepsAHeadlineThatBeginsWithADate() {
        assertThat(Marking.by(STEP, "2019年1月1日起施行新规")).isEmpty();
    }

    @Test
    void keepsWhatSomebodySaysInAnInterview() {
        assertThat(Marking.by(STEP, "记者：您什么时候回到清河的？")).isEmpty();
    }

    @Test
    void keepsAParagraphWithADate() {
        assertThat(Marking.by(STEP, "2025年3月6日下午，清河县教育局一行八人到东河村图书室考察。")).isEmpty();
    }
}
