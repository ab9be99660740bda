package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelAdvertsTest {
    private static final LabelAdverts STEP = new LabelAdverts();

    @Test
    void knowsAnAdvertForTheApp() {
        assertThat(Marking.by(STEP, "不用抽 不用搶 現在用APP看新聞 點我下載APP")).containsExactly("ADVERT 不用抽 不用搶 現在用APP看新聞 點我下載APP");
    }

    @Test
    void knowsATelephoneForTips() {
        assertThat(Marking.by(STEP, "■清河日報報料熱線﹕0000 0000")).containsExactly("ADVERT ■清河日報報料熱線﹕0000 0000");
    }

    @Test
    void keepsNewsAboutAnApp() {
        assertThat(Marking.by(STEP, "市民扫描二维码、关注公众号后，即可在手机上办理借书证。")).isEmpty();
    }
}
