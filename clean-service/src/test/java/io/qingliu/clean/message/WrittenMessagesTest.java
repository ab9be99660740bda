package io.qingliu.clean.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.qingliu.clean.Contract;
import io.qingliu.clean.TestPages;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Category.Topic;
import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.article.Fact.DateEvidence;
import io.qingliu.clean.article.Fact.Figure.Kind;
import io.qingliu.clean.article.Fact.Flag;
import io.qingliu.clean.article.Fact.Place.Level;
import io.qingliu.clean.article.Fact.Place.Location;
import io.qingliu.clean.article.Fact.SourceEvidence;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.pipeline.Provenance;
import io.qingliu.clean.pipeline.Touch;
import io.qingliu.clean.step.Refusal;
import io.qingliu.clean.text.Edit;
import io.qingliu.clean.text.History;
import io.qingliu.clean.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is written keeps its contract and holds no field that the contract does not know. */
class WrittenMessagesTest {
    private static final Contract CLEAN = Contract.of("articles.clean.v1");
    private static final Contract PROVENANCE = Contract.of("articles.provenance.v1");
    private static final Contract REJECTED = Contract.of("articles.rejected.v1");
    private static final Instant FETCHED = Instant.parse("2025-03-06T01:15:00Z");
    private static final Stamp STAMP = new Stamp(FETCHED, Instant.parse("2025-03-06T01:15:03Z"), "0.1.0+00000000");
    private static final IngestedArticle PAGE = TestPages.page(FETCHED, "清河縣新建三座村級圖書室");
    private static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2025-03-05T00:00:00+08:00");

    @Test
    void writesAnArticleWithEverything() {
        var article = article(
                "清河县新建三座村级图书室",
                Script.HANT,
                new Draft(List.of(), true, new Jump("第三版", "")),
                everyFact().toList());

        var message = written(article);

        assertThat(CLEAN.violations(message)).isEmpty();
        var json = Contract.json(message);
        assertThat(json.get("id").asText()).isEqualTo(PAGE.pageId() + "-02");
        assertThat(json.get("publishedAt").asText()).isEqualTo("2025-03-05T00:00:00+08:00");
        assertThat(json.get("jump").get("to").asText()).isEqualTo("第三版");
        assertThat(json.get("jump").get("from").isNull()).isTrue();
        assertThat(json.get("language").asText()).isEqualTo("zh");
        assertThat(json.get("truncated").asBoolean()).isTrue();
        assertThat(json.get("places").get(0).get("level").asText()).isEqualTo("county");
        assertThat(json.at("/keywords/0/term").asText()).isEqualTo("图书室");
        assertThat(json.at("/summary/0").asText()).isEqualTo("图书室同日开放。");
        assertThat(json.at("/category/name").asText()).isEqualTo("culture");
        assertThat(json.at("/places/0/location/lon").asDouble()).isEqualTo(115.66);
        assertThat(json.get("edits").get(0).get("charactersBefore").asInt()).isEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource(Contribution.class)
    void theContractKnowsEveryContribution(Contribution contribution) {
        var article = article(List.of(new Fact.Credit("林小禾", contribution)));

        assertThat(CLEAN.violations(written(article))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aPlaceThatIsNotKnownHasItsNameAndNothingElse(Level level) {
        var message = written(article(List.of(new Fact.Place("清河镇", "", level, "", "", "", Optional.empty(), 1))));

        assertThat(CLEAN.violations(message)).isEmpty();
        var place = Contract.json(message).get("places").get(0);
        assertThat(place.get("name").asText()).isEqualTo("清河镇");
        assertThat(place.get("code").isNull()).isTrue();
        assertThat(place.get("location").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void theContractNamesEveryCategory(Topic topic) {
        var message = written(article(List.of(new Fact.Category(topic, 0.5))));

        assertThat(CLEAN.violations(message)).isEmpty();
        assertThat(CLEAN.schema()
                        .at("/properties/category/properties/name/description")
                        .asText())
                .contains(Contract.json(message).at("/category/name").asText());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFigureIsAPlainNumberAndWhatIsNotKnownOfItIsNull(Kind kind) {
        var figure = new Fact.Figure(kind, "3万", new BigDecimal("3E4"), Optional.empty(), "", false);
        var message = written(article(List.of(figure)));

        assertThat(CLEAN.violations(message)).isEmpty();
        assertThat(new String(message, StandardCharsets.UTF_8))
                .contains("\"value\":30000,\"to\":null,\"unit\":null,\"approximate\":false");
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void aFlagIsWrittenInSmallLettersWithHyphens(Flag flag) {
        var message = written(article(List.of(new Fact.Quality(0.5, List.of(flag)))));

        assertThat(CLEAN.violations(message)).isEmpty();
        assertThat(Contract.json(message).at("/quality/flags/0").asText()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void aDateIsWrittenAsDays() {
        var json = Contract.json(written(article(everyFact().toList())));

        assertThat(json.at("/dates/0/from").asText()).isEqualTo("2025-03-05");
        assertThat(json.at("/dates/0/to").asText()).isEqualTo("2025-03-05");
    }

    @ParameterizedTest
    @EnumSource(DateEvidence.class)
    void theContractKnowsEveryEvidenceOfADate(DateEvidence evidence) {
        var article = article(List.of(new Fact.Published(MIDNIGHT, evidence)));

        assertThat(CLEAN.violations(written(article))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void theContractKnowsEveryScript(Script script) {
        var article = article("", script, new Draft(List.of(), false, Jump.NONE), List.of());

        assertThat(CLEAN.violations(written(article))).isEmpty();
    }

    @Test
    void whatAnArticleDoesNotHaveIsNullAndItsListsAreEmpty() {
        var json = Contract.json(written(article(List.of())));

        for (var field : List.of(
                "title", "deck", "dateline", "jump", "publishedAt", "publishedAtEvidence", "source", "category")) {
            assertThat(json.get(field)).as(field).isEqualTo(NullNode.getInstance());
        }
        for (var field :
                List.of("credits", "places", "persons", "organizations", "keywords", "summary", "figures", "dates")) {
            assertThat(json.get(field)).as(field).isEqualTo(JsonNodeFactory.instance.arrayNode());
        }
    }

    @Test
    void theOriginalBodyIsLeftOutWhereItIsTheSame() {
        var same =
                new Article(new Draft(List.of(), false, Jump.NONE), "", "", "", "图书室", "图书室", Script.HANS, List.of());

        assertThat(Contract.json(written(same)).get("bodyOriginal").isNull()).isTrue();
        assertThat(Contract.json(written(article(List.of())))
                        .get("bodyOriginal")
                        .asText())
                .isEqualTo("圖書室同日開放。");
    }

    @Test
    void anotherLanguageIsNotCalledChinese() {
        var english = new Article(
                new Draft(List.of(), false, Jump.NONE), "", "", "", "A library (图) opens", "", Script.HANS, List.of());

        assertThat(Contract.json(written(english)).get("language").asText()).isEqualTo("und");
    }

    @Test
    void writesADeletion() {
        var identity = new ArticleIdentity(PAGE.pageId() + "-02", PAGE.pageId(), 2, 1, 1, "2025.03", true);

        assertThat(CLEAN.violations(Json.write(DeletedArticle.of(identity, PAGE, STAMP))))
                .isEmpty();
    }

    @Test
    void writesProvenanceWithEveryPartThatAnArticleCanHave() {
        var parts = new ArrayList<Part>();
        Arrays.stream(Role.values())
                .filter(Role::partOfArticle)
                .forEach(role -> parts.add(Part.of(role, new Span(parts.size(), parts.size() + 1))));
        var provenance = new Provenance(
                "清河縣", new History(List.of(new Edit("line-breaks@1", 3, "\r\n", "\n"))), List.of(parts, parts));

        var message = Json.write(PageProvenance.of(PAGE, provenance, STAMP));

        assertThat(PROVENANCE.violations(message)).isEmpty();
        assertThat(Contract.json(message).get("articles").get(1).get("id").asText())
                .isEqualTo(PAGE.pageId() + "-02");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void writesEveryRefusal(Refusal refusal) {
        var message = Json.write(RejectedPage.of(PAGE, refusal, FETCHED, "{\"url\": \"清河\"}"));

        assertThat(REJECTED.violations(message)).isEmpty();
        assertThat(Contract.json(message).get("original").asText()).isEqualTo("{\"url\": \"清河\"}");
    }

    @Test
    void anIdHasAnOrdinalOnlyWhereThePageHoldsSeveral() {
        assertThat(ArticleIdentity.id("p", 1, 1)).isEqualTo("p");
        assertThat(ArticleIdentity.id("p", 1, 2)).isEqualTo("p-01");
        assertThat(ArticleIdentity.id("p", 100, 100)).isEqualTo("p-100");
    }

    private static Stream<Fact> everyFact() {
        return Stream.of(
                new Fact.Published(MIDNIGHT, DateEvidence.PAGE),
                new Fact.Source("清河日报", SourceEvidence.HINT),
                new Fact.Credit("林小禾", Contribution.REPORTER),
                new Fact.Keyword("图书室", 1),
                new Fact.Summary(List.of("图书室同日开放。")),
                new Fact.Category(Topic.CULTURE, 0.8),
                new Fact.Place(
                        "清河县",
                        "130534",
                        Level.COUNTY,
                        "河北省",
                        "邢台市",
                        "清河县",
                        Optional.of(new Location(37.05, 115.66)),
                        2),
                new Fact.Figure(
                        Kind.MONEY,
                        "3万至5万元",
                        new BigDecimal("3E4"),
                        Optional.of(new BigDecimal("50000.00")),
                        "CNY",
                        true),
                new Fact.NamedDate("3月5日", LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 5)),
                new Fact.Quality(0.9, List.of(Flag.TRUNCATED)),
                new Fact.Fingerprint("1:AA"));
    }

    private static Article article(List<Fact> facts) {
        return article("", Script.HANT, new Draft(List.of(), false, Jump.NONE), facts);
    }

    private static Article article(String title, Script script, Draft draft, List<Fact> facts) {
        return new Article(draft, title, "", "", "图书室同日开放。", "圖書室同日開放。", script, facts);
    }

    private static byte[] written(Article article) {
        var identity = new ArticleIdentity(
                ArticleIdentity.id(PAGE.pageId(), 2, 2), PAGE.pageId(), 2, 2, PAGE.version(), "2025.03", false);
        return Json.write(
                CleanArticle.of(identity, PAGE, article, List.of(new Touch("pinyin-annotation@1", 3, 15, 0)), STAMP));
    }
}
