package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelTeasersTest {
    private static final LabelTeasers STEP = new LabelTeasers();

    @Test
    void takesACutAbstractAndItsHeadline() {
        assertThat(Marking.by(STEP, "东河村举办农技培训", "近日，东河村邀请农技站专家到田间地头授课，讲 ..."))
                .containsExactly("TEASER 东河村举办农技培训", "TEASER 近日，东河村邀请农技站专家到田间地头授课，讲 ...");
    }

    @Test
    void keepsTheEllipsisOfAnAuthor() {
        assertThat(Marking.by(STEP, "村里看书", "“有地方坐下来看书，真好……”她说，一坐就是半天……")).isEmpty();
    }

    @Test
    void keepsOneParagraphThatEndsWithDots() {
        assertThat(Marking.by(STEP, "她说，有地方坐下来看书，一坐就是半天，忘了回家...")).isEmpty();
    }
}
