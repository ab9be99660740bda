package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelInlineTeasersTest {
    private static final LabelInlineTeasers STEP = new LabelInlineTeasers();

    @Test
    void takesABracketThatNamesAnotherStory() {
        assertThat(Marking.by(STEP, "图书室开放。（延伸閱讀：清河縣醫院啟用）居民說好。")).containsExactly("TEASER （延伸閱讀：清河縣醫院啟用）");
    }

    @Test
    void takesASentenceThatNamesOne() {
        assertThat(Marking.by(STEP, "图书室开放。更多详情：清河县医院投用")).containsExactly("TEASER 更多详情：清河县医院投用");
    }

    @Test
    void keepsTheWordsInASentence() {
        assertThat(Marking.by(STEP, "读者可以在大厅点击查看推荐阅读的书目，也可以向馆员询问更多内容。")).isEmpty();
    }
}
