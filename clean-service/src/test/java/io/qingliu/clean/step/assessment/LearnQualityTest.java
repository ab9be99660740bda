package io.qingliu.clean.step.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.DateEvidence;
import io.qingliu.clean.article.Fact.Flag;
import io.qingliu.clean.article.Fact.Quality;
import io.qingliu.clean.article.Fact.SourceEvidence;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Metadata;
import io.qingliu.clean.page.Page;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.script.ScriptDetector;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.text.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnQualityTest {
    private static final LearnQuality STEP = new LearnQuality(ScriptDetector.load(), SourceNames.load());
    private static final Instant FETCHED = Instant.parse("2025-03-10T00:00:00Z");
    private static final String BODY = "清河县三座图书室同日开放，读者凭身份证就能借书，居民们说，读书的人多了。".repeat(4);
    private static final Draft WHOLE = new Draft(List.of(), false, Jump.NONE);
    private static final Fact PUBLISHED = published("2025-03-08T09:15:00+08:00");
    private static final Fact SOURCE = new Fact.Source("清河日报", SourceEvidence.PAGE);
    private static final List<Fact> FACTS = List.of(PUBLISHED, SOURCE);

    @Test
    void anArticleWithEverythingHasNoFlagAndTheFullScore() {
        assertThat(quality(BODY)).isEqualTo(new Quality(1, List.of()));
    }

    @Test
    void saysWhatIsMissing() {
        var bare = new Article(WHOLE, "", "", "", BODY, BODY, Script.HANS, List.of());

        assertThat(quality(bare, sheet(""), Map.of()).flags())
                .containsExactly(Flag.NO_TITLE, Flag.NO_DATE, Flag.NO_SOURCE);
        assertThat(flags("图书室开放了。")).containsExactly(Flag.SHORT);
    }

    @Test
    void saysWhatIsIncomplete() {
        assertThat(flags(new Draft(List.of(), true, Jump.NONE))).containsExactly(Flag.TRUNCATED);
        assertThat(flags(new Draft(List.of(), false, new Jump("第三版", "")))).containsExactly(Flag.HALF);
    }

    @Test
    void doubtsADateBehindTheFetch() {
        assertThat(flags("", List.of(published("2025-03-12T00:00:00+08:00"), SOURCE)))
                .containsExactly(Flag.DATE_IN_FUTURE);
        assertThat(flags("", List.of(published("2025-03-11T07:00:00+08:00"), SOURCE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"图\uFFFD室", "图\uE123室", "锟斤拷", "ÄÚÈÝ", "图\u0085室"})
    void seesCharactersThatNobodyCanRead(String garbled) {
        assertThat(flags(BODY + garbled)).containsExactly(Flag.MOJIBAKE_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"café、naïve、Zürich", "𠮷野家", "①②③", "Ⅲ"})
    void takesForeignWordsAndRareCharactersForWhatTheyAre(String text) {
        assertThat(flags(BODY + text)).isEmpty();
    }

    @Test
    void seesThatNumbersAreMissingBeforeTheirUnits() {
        assertThat(flags(BODY + "在年月日，总投资约亿元，增长%，面积共平方米。")).containsExactly(Flag.DIGITS_LOST);
    }

    @Test
    void aUnitWithoutANumberIsNoLossByItself() {
        assertThat(flags(BODY + "出生年月日要写清楚，几亿元、上亿元、近亿元、数万元，平方米是单位，百分之三，每公里都要走到。"))
                .isEmpty();
    }

    @Test
    void saysWhatWasRepairedOnThePage() {
        var article = article(WHOLE, BODY, FACTS);

        assertThat(quality(article, sheet(""), Map.of("pinyin-annotation", 3)).flags())
                .containsExactly(Flag.PINYIN_REMOVED);
        assertThat(quality(article, sheet(""), Map.of("pinyin-annotation", 2)).flags())
                .isEmpty();
        assertThat(quality(article, sheet(""), Map.of("exchanged", 40)).flags())
                .containsExactly(Flag.MACHINE_CONVERTED);
    }

    @Test
    void seesTheWordsThatOnlyAConverterWrites() {
        var original = "全麵、方麵、局麵";
        var article = new Article(WHOLE, "图书室", "", "", BODY, original, Script.HANT, FACTS);

        assertThat(quality(article, sheet(""), Map.of()).flags()).containsExactly(Flag.MACHINE_CONVERTED);
    }

    @Test
    void aPageThatNamesAnotherOriginThanTheLeadHasChangedIt() {
        assertThat(flags("新华社北京3月8日电", FACTS)).containsExactly(Flag.SOURCE_SUBSTITUTED);
        assertThat(flags("新华社北京3月8日电", List.of(PUBLISHED, new Fact.Source("新华网", SourceEvidence.PAGE))))
                .isEmpty();
        assertThat(flags("本报讯", FACTS)).isEmpty();
    }

    @Test
    void twoSignsOfAContentFarmMakeItSuspected() {
        var farm = sheet("内容来源于网络，如有侵权请联系删除。");

        assertThat(quality(article(WHOLE, BODY, FACTS), farm, Map.of()).flags()).isEmpty();
        assertThat(quality(article(WHOLE, BODY, List.of(PUBLISHED)), farm, Map.of())
                        .flags())
                .containsExactly(Flag.NO_SOURCE, Flag.CONTENT_FARM_SUSPECTED);
        assertThat(quality(article(WHOLE, BODY, List.of(PUBLISHED)), sheet(""), Map.of("pinyin-annotation", 9))
                        .flags())
                .containsExactly(Flag.NO_SOURCE, Flag.PINYIN_REMOVED, Flag.CONTENT_FARM_SUSPECTED);
    }

    @Test
    void eachArticleOfAPageIsAssessedByItself() {
        var whole = article(WHOLE, BODY, FACTS);
        var brief = article(WHOLE, "图书室开放了。", FACTS);

        assertThat(STEP.assess(List.of(whole, brief), sheet(""), Map.of()))
                .extracting(Quality::flags)
                .containsExactly(List.of(), List.of(Flag.SHORT));
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void everyFlagTakesSomethingOffTheScore(Flag flag) {
        assertThat(Deductions.of(flag)).isPositive();
    }

    @Test
    void theScoreIsWhatTheDeductionsLeaveAndNeverBelowNothing() {
        assertThat(quality("图书室开放了。").score()).isEqualTo(0.9);
        assertThat(Deductions.score(EnumSet.allOf(Flag.class))).isZero();
    }

    private static List<Flag> flags(String body) {
        return quality(body).flags();
    }

    private static List<Flag> flags(Draft draft) {
        return quality(article(draft, BODY, FACTS), sheet(""), Map.of()).flags();
    }

    private static List<Flag> flags(String dateline, List<Fact> facts) {
        var article = new Article(WHOLE, "图书室", "", dateline, BODY, BODY, Script.HANS, facts);
        return quality(article, sheet(""), Map.of()).flags();
    }

    private static Quality quality(String body) {
        return quality(article(WHOLE, body, FACTS), sheet(""), Map.of());
    }

    private static Quality quality(Article article, Sheet sheet, Map<String, Integer> repairs) {
        return STEP.assess(List.of(article), sheet, repairs).getFirst();
    }

    private static Article article(Draft draft, String body, List<Fact> facts) {
        return new Article(draft, "图书室", "", "", body, body, Script.HANS, facts);
    }

    private static Fact published(String at) {
        return new Fact.Published(OffsetDateTime.parse(at), DateEvidence.PAGE);
    }

    private static Sheet sheet(String statement) {
        var text = BODY + statement;
        var page = new Page("https://news.example.cn/1.html", FETCHED, Format.TEXT, text, Hints.NONE);
        return Sheet.of(page, text, text, List.of(), Metadata.NONE, Script.HANS)
                .with(List.of(new Mark(new Span(BODY.length(), text.length()), Role.COPYRIGHT)), "statement@1");
    }
}
