package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelBreadcrumbsTest {
    private static final LabelBreadcrumbs STEP = new LabelBreadcrumbs();

    @Test
    void knowsTheWayFromTheFirstPage() {
        assertThat(Marking.by(STEP, "首页 > 要闻 > 正文")).containsExactly("NAVIGATION 首页 > 要闻 > 正文");
    }

    @Test
    void knowsAPlaceThatSaysSo() {
        assertThat(Marking.by(STEP, "您所在的位置：清河新闻网")).containsExactly("NAVIGATION 您所在的位置：清河新闻网");
    }

    @Test
    void keepsAnArrowInAHeadline() {
        assertThat(Marking.by(STEP, "清河县户籍办理流程 > 新规今起实施")).isEmpty();
    }
}
