package io.qingliu.clean.step.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.step.Marking;
import org.junit.jupiter.api.Test;

class LabelMenusTest {
    private static final LabelMenus STEP = new LabelMenus();

    @Test
    void knowsAMenuInOneLine() {
        assertThat(Marking.by(STEP, "首页 | 新闻 | 财经 | 关于我们")).containsExactly("NAVIGATION 首页 | 新闻 | 财经 | 关于我们");
    }

    @Test
    void knowsABarOfSharesAndCounters() {
        assertThat(Marking.by(STEP, "赞  0    赏     分享")).containsExactly("SHARE 赞  0    赏     分享");
    }

    @Test
    void readsTraditionalMenus() {
        assertThat(Marking.by(STEP, "加入好友", "首頁")).containsExactly("NAVIGATION 加入好友", "NAVIGATION 首頁");
    }

    @Test
    void keepsTheNameOfAChannelThatStandsAlone() {
        assertThat(Marking.by(
                        STEP,
                        "3月5日上午，清河县三座村级图书室同日开放，附近三个村的居民步行十分钟就能借到书。",
                        "教育",
                        "3月5日上午，清河县三座村级图书室同日开放，附近三个村的居民步行十分钟就能借到书。"))
                .isEmpty();
    }

    @Test
    void takesNamesOfChannelsThatStandTogether() {
        assertThat(Marking.by(STEP, "教育", "财经")).containsExactly("NAVIGATION 教育", "NAVIGATION 财经");
    }

    @Test
    void keepsAHeadlineWithAWordOfMenus() {
        assertThat(Marking.by(STEP, "清河县图书馆手机版上线 读者可在线登录")).isEmpty();
    }
}
