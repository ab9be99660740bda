package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelStatementsTest {
    private static final LabelStatements STEP = new LabelStatements();

    @Test
    void knowsACopyrightStatement() {
        assertThat(Marking.by(STEP, "版權聲明:凡注明“來源:某某平台”的作品,版權歸某某公司。"))
                .containsExactly("COPYRIGHT 版權聲明:凡注明“來源:某某平台”的作品,版權歸某某公司。");
    }

    @Test
    void knowsOneBehindTheLastSentence() {
        assertThat(Marking.by(STEP, "3月5日上午，清河县三座村级图书室同日开放，附近三个村的居民步行十分钟就能借到书。免责声明：本文仅代表作者观点。"))
                .containsExactly("COPYRIGHT 免责声明：本文仅代表作者观点。");
    }

    @Test
    void knowsTheFootOfAPage() {
        assertThat(Marking.by(STEP, "清河新闻网 清ICP备00000000号")).containsExactly("COPYRIGHT 清河新闻网 清ICP备00000000号");
    }

    @Test
    void keepsNewsAboutCopyright() {
        assertThat(Marking.by(STEP, "县文化执法队查处一家打印店，店主未经授权复制教材三百余册，被依法罚款两千元。")).isEmpty();
    }

    @Test
    void keepsAStatementThatIsNews() {
        assertThat(Marking.by(STEP, "声明：近日网传我县停水一周，经核实，该信息不实，供水一切正常。")).isEmpty();
    }
}
