package io.qingliu.clean.step.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelOriginalTitleTest {
    private static final LabelOriginalTitle STEP = new LabelOriginalTitle();

    @Test
    void takesTheHeadlineThatALineNames() {
        assertThat(Marking.by(STEP, "（原标题：清河县图书室开放）")).containsExactly("OTHER （原标题：", "TITLE 清河县图书室开放", "OTHER ）");
    }

    @Test
    void keepsTheWordInASentence() {
        assertThat(Marking.by(STEP, "这部小说的原标题：清河往事。")).isEmpty();
    }
}
