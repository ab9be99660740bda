package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelTagsTest {
    private static final LabelTags STEP = new LabelTags();

    @Test
    void knowsARowOfTags() {
        assertThat(Marking.by(STEP, "图书室|清河|阅读|公共文化")).containsExactly("TAGS 图书室|清河|阅读|公共文化");
    }

    @Test
    void knowsRowsOfNumberSigns() {
        assertThat(Marking.by(STEP, "#清河县 #图书室 #开放")).containsExactly("TAGS #清河县 #图书室 #开放");
    }

    @Test
    void keepsAHeadlineWithABar() {
        assertThat(Marking.by(STEP, "清河县三座村级图书室同日开放 | 今日关注")).isEmpty();
    }
}
