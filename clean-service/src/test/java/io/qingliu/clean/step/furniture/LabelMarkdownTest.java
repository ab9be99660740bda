package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelMarkdownTest {
    private static final LabelMarkdown STEP = new LabelMarkdown();

    @Test
    void takesTheSignsOfAHeading() {
        assertThat(Marking.by(STEP, "### 清河县图书室开放")).containsExactly("OTHER ### ");
    }

    @Test
    void takesALineThatIsALink() {
        assertThat(Marking.by(STEP, "[查看原文](https://news.example.cn/1.html)"))
                .containsExactly("NAVIGATION [查看原文](https://news.example.cn/1.html)");
    }

    @Test
    void keepsTagsAndNotes() {
        assertThat(Marking.by(STEP, "#清河县图书室", "[1] 见县志 (第三卷)")).isEmpty();
    }
}
