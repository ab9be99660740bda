package io.qingliu.clean.step.refusing;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Marking;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.step.Step;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusingTest {
    private static final String NEWS = "3月6日上午，清河县三座村级图书室同日开放，附近三个村的居民步行十分钟就能借到书。县文化馆把闲置的老校舍腾了"
            + "出来，添置书架二十余组、图书六千册，并为每座图书室配备一名管理员。据了解，今年还将新建五座。居民林女士说，以前孩子放学"
            + "只能看手机，现在有地方坐下来看书了，她每个周末都带女儿来，一坐就是半天，馆里还有热水和充电的地方。";

    @Test
    void anErrorPageIsRefusedAndNewsAboutOneIsNot() {
        assertThat(check(new RefuseErrorPages(), "您访问的页面不存在，请返回首页。")).contains(Refusal.ERROR_PAGE);
        assertThat(check(new RefuseErrorPages(), NEWS + "有读者反映，县政府网站的页面不存在。")).isEmpty();
    }

    @Test
    void aGamblingHouseIsRefusedAndNewsAboutOneIsNot() {
        var house = "体育投注、真人娱乐、百家乐、老虎机、棋牌，首存返水，提现秒到账，注册送彩金。";
        var news = NEWS + "当天，县公安局还通报了一起网络赌博案，涉案平台提供百家乐和棋牌，参与投注者三百余人。" + NEWS;

        assertThat(check(new RefuseHostileSites(), house)).contains(Refusal.HOSTILE_SITE);
        assertThat(check(new RefuseHostileSites(), news)).isEmpty();
    }

    @Test
    void onlyUnacceptedScriptsAreRefused() {
        var chinese = new RefuseForeign(Set.of(UnicodeScript.HAN));
        var alsoEnglish = new RefuseForeign(Set.of(UnicodeScript.HAN, UnicodeScript.LATIN));
        var english = "Three village libraries opened in Qinghe on Thursday.";

        assertThat(check(chinese, english)).contains(Refusal.NOT_CHINESE);
        assertThat(check(alsoEnglish, english)).isEmpty();
        assertThat(check(alsoEnglish, "清河県で三つの図書室が同時に開館した。")).contains(Refusal.NOT_CHINESE);
        assertThat(check(alsoEnglish, "Три библиотеки открылись.")).contains(Refusal.NOT_CHINESE);
        assertThat(check(alsoEnglish, NEWS + "馆内放映动画《となりのトトロ》。")).isEmpty();
    }

    @Test
    void theShortestArticleIsCountedWithoutBlanks() {
        assertThat(check(new RefuseShort(6), "开 放 了 。")).contains(Refusal.TOO_SHORT);
        assertThat(check(new RefuseShort(6), "图书室开放。")).isEmpty();
    }

    @Test
    void aPageWithoutArticlesIsRefusedForWhatItHolds() {
        var step = new RefuseEmpty(20);

        assertThat(step.check(Marking.sheet(" "), List.of())).contains(Refusal.NO_CONTENT);
        assertThat(step.check(Marking.sheet("首页"), List.of())).contains(Refusal.TOO_SHORT);
        assertThat(step.check(Marking.sheet("清河县三座村级图书室同日开放", "清河县医院新门诊楼投用"), List.of()))
                .contains(Refusal.NAVIGATION_ONLY);
    }

    private static Optional<Refusal> check(Step.Check step, String body) {
        var sheet = Marking.sheet(body);
        return step.check(sheet, List.of(article(sheet)));
    }

    private static Article article(Sheet sheet) {
        var parts = sheet.lines().stream()
                .map(line -> Part.of(Role.BODY, line.span()))
                .toList();
        var body = sheet.text();
        return new Article(new Draft(parts, false, Jump.NONE), "", "", "", body, body, sheet.script(), List.of());
    }
}
