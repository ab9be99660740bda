package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelMoreHeadingsTest {
    private static final LabelMoreHeadings STEP = new LabelMoreHeadings();

    @Test
    void knowsAHeadingOverOtherStories() {
        assertThat(Marking.by(STEP, "■ 相关新闻：")).containsExactly("MORE ■ 相关新闻：");
    }

    @Test
    void knowsOneStoryNamedAtOnce() {
        assertThat(Marking.by(STEP, "延伸閱讀：清河縣圖書館開放")).containsExactly("TEASER 延伸閱讀：清河縣圖書館開放");
    }

    @Test
    void keepsASentenceAboutReading() {
        assertThat(Marking.by(STEP, "推荐阅读书目由县图书馆每月公布一次，读者可在大厅查看。")).isEmpty();
    }
}
