package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import io.qingliu.clean.step.credits.Credits;
import org.junit.jupiter.api.Test;

class LabelCaptionsTest {
    private static final LabelCaptions STEP = new LabelCaptions(Credits.load());

    @Test
    void takesACaptionAndItsPhotographer() {
        assertThat(Marking.by(STEP, "在清河县图书室。林小禾摄")).containsExactly("CAPTION 在清河县图书室。", "CREDIT 林小禾摄");
    }

    @Test
    void readsTraditionalCaptions() {
        assertThat(Marking.by(STEP, "圖書室昨日開放。（資料照，記者林小禾攝）"))
                .containsExactly("CAPTION 圖書室昨日開放。（資料照，", "CREDIT 記者林小禾攝", "CAPTION ）");
    }

    @Test
    void takesWhatSaysThatItIsAPicture() {
        assertThat(Marking.by(STEP, "图为清河县图书室。", "馆长林小禾。   图：馆方提供"))
                .containsExactly("CAPTION 图为清河县图书室。", "CAPTION 馆长林小禾。   图：馆方提供");
    }

    @Test
    void takesTheBareLineBelowABareCaption() {
        assertThat(Marking.by(STEP, "活动现场", "志愿者向居民介绍图书", "3月5日上午，清河县三座村级图书室同日开放，附近三个村的居民步行十分钟就能借到书。"))
                .containsExactly("CAPTION 活动现场", "CAPTION 志愿者向居民介绍图书");
    }

    @Test
    void keepsASubheadBelowACaptionInSentences() {
        assertThat(Marking.by(STEP, "图为清河县图书室。", "村里看书")).containsExactly("CAPTION 图为清河县图书室。");
    }

    @Test
    void creditsNobodyForAVerb() {
        assertThat(Marking.by(STEP, "这组照片由无人机航摄", "全县开展地图测绘，首次使用卫星拍摄")).isEmpty();
    }
}
