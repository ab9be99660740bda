package io.qingliu.clean.step.persons;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.article.Fact.Person;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.segmentation.Segmenter;
import io.qingliu.clean.step.credits.Names;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnPersonsTest {
    private static final LearnPersons STEP = new LearnPersons(Names.load());
    private static final Segmenter SEGMENTER = Segmenter.load();

    @ParameterizedTest
    @CsvSource({
        "县长罗晓燕安排部署工作。, 罗晓燕",
        "清河县农业局局长王小明说，今年雨水多。, 王小明",
        "民警冯磊介绍，门没有锁。, 冯磊",
        "深水镇庄翘伟总督察表示，路已经通了。, 庄翘伟",
        "周文斌与被告钱永利系朋友关系。, 周文斌 钱永利",
        "队长欧阳文博接警后上山搜救。, 欧阳文博",
        "里长林陈月娥说，今年人潮更多。, 林陈月娥",
        "贺建军，男，汉族，1975年6月生。, 贺建军",
        "苗族银匠龙先虎带出了三个徒弟。, 龙先虎",
    })
    void findsNamesByWhatStandsAroundThem(String body, String names) {
        assertThat(names(body)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "美国总统特朗普与法国总统马克龙通电话。, 特朗普 马克龙",
        "欧盟委员会主席冯德莱恩表示支持。, 冯德莱恩",
        "英国教授约翰·史密斯评价了论文。, 约翰·史密斯",
        "医生古丽娜尔·买买提为村民量血压。, 古丽娜尔·买买提",
        "藏族医生扎西顿珠、洛桑卓玛来自拉萨市。, 扎西顿珠 洛桑卓玛",
        "日本学者山本太郎参加讨论。, 山本太郎",
    })
    void findsNamesOfOtherLanguages(String body, String names) {
        assertThat(names(body)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "犯罪嫌疑人王某（男，28岁）伙同李某某持刀抢走现金。",
                "店主张女士说，冯警官来得快。朱书记、老王和小李也来了。",
                "会议要求，马上行动，安全第一，高标准推进，方便群众出行。",
                "金融街、方庄路口、和平路和马鞍山市的路灯亮了。",
                "华为、方正集团、张记面馆和李宁专卖店参加了展览。",
                "甄家庄歼灭战打响以后，村民都来了。",
                "连战胜（化名）说，他不想出名。",
                "孙悟空、林黛玉是孩子们熟悉的人物。",
                "东河公司首席分析师的报告出来了。",
                "本报记者林小禾从县里获悉，图书室开放了。",
            })
    void leavesWhatOnlyLooksLikeAName(String body) {
        assertThat(names(body)).isEmpty();
    }

    @Test
    void givesTheTitlesThatStandBesideAName() {
        assertThat(persons("", "省委常委、市委书记韩志远主持会议，罗晓燕教授发言。"))
                .containsExactly(new Person("韩志远", List.of("省委常委", "市委书记"), 1), new Person("罗晓燕", List.of("教授"), 1));
    }

    @Test
    void sharesTheTitleOfAList() {
        assertThat(persons("", "市领导赵学文、孟维、翟永成参加。")).extracting(Person::titles).containsOnly(List.of("市领导"));
    }

    @Test
    void believesAnUnlikelyNameInAListOfOthers() {
        assertThat(names("获奖教师为王芳、李娜、黄河、赵敏、周凯。")).contains("黄河");
        assertThat(names("他们走到黄河边。")).isEmpty();
    }

    @Test
    void findsANameThatTheDictionaryReadsAcross() {
        assertThat(names("局长江波为获奖选手颁奖。")).containsExactly("江波");
        assertThat(names("观众席里坐满了人。")).isEmpty();
    }

    @Test
    void whoGaveABodyItsNameIsNotSpokenOf() {
        assertThat(names("林小禾图书馆昨天开放。", new Fact.Organization("林小禾图书馆", 1))).isEmpty();
    }

    @Test
    void countsTheFullNameInTitleAndBody() {
        assertThat(persons("韩志远到东河村调研", "市委书记韩志远来到果园。韩志远说，苹果很甜。"))
                .containsExactly(new Person("韩志远", List.of("市委书记"), 3));
    }

    @Test
    void whoMadeTheArticleIsNoPersonOfItUnlessItSpeaksOfHim() {
        var byline = new Fact.Credit("林小禾", Contribution.REPORTER);

        assertThat(persons("", "林小禾昨天去了东河村。", byline)).isEmpty();
        assertThat(persons("", "县作协主席林小禾说，她写了十年。", byline)).hasSize(1);
    }

    private static List<String> names(String body, Fact... known) {
        return persons("", body, known).stream().map(Person::name).toList();
    }

    private static List<Person> persons(String title, String body, Fact... known) {
        var article = new Article(
                new Draft(List.of(), false, Jump.NONE), title, "", "", body, body, Script.HANS, List.of(known));
        var words = new SegmentedArticle(SEGMENTER.segment(title), SEGMENTER.segment(""), SEGMENTER.segment(body));
        return STEP.recognize(article, words).stream().map(Person.class::cast).toList();
    }
}
