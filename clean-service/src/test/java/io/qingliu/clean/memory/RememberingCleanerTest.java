package io.qingliu.clean.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.TestPages;
import io.qingliu.clean.message.ArticleIdentity;
import io.qingliu.clean.message.ArticleRecord;
import io.qingliu.clean.message.CleanArticle;
import io.qingliu.clean.message.DeletedArticle;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.step.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RememberingCleanerTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-03-04T01:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-03-05T01:00:00Z");
    private static final Instant NEXT_MONTH = Instant.parse("2025-04-01T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NEXT_MONTH, ZoneOffset.UTC);

    private final RememberingCleaner cleaner = new RememberingCleaner(TestPages.pipeline(), CLOCK);
    private PageMemory memory = PageMemory.NOTHING;

    @Test
    void aPageThatWasFetchedAgainWithoutChangeIsUnchanged() {
        clean(TestPages.page(MONDAY, "图书室"));

        var effect = clean(TestPages.page(WEDNESDAY, "图书室"));

        assertThat(effect).isInstanceOf(Effect.Unchanged.class);
        assertThat(clean(TestPages.page(TUESDAY, "新的图书室")))
                .as("older than what was seen last")
                .isInstanceOf(Effect.Superseded.class);
    }

    @Test
    void aReplayedRecordIsUnchanged() {
        clean(TestPages.page(MONDAY, "图书室"));

        assertThat(clean(TestPages.page(MONDAY, "图书室"))).isInstanceOf(Effect.Unchanged.class);
    }

    @Test
    void anotherCleanerCleansTheSamePageAgain() {
        clean(TestPages.page(MONDAY, "图书室"));
        var fewerSteps = TestPages.pipeline().with(TestPages.pipeline().steps().subList(0, 2));

        var effect = new RememberingCleaner(fewerSteps, CLOCK).clean(TestPages.page(MONDAY, "图书室"), memory);

        assertThat(effect).isInstanceOf(Effect.Cleaned.class);
    }

    @Test
    void aNewHintIsNews() {
        clean(TestPages.page(MONDAY, "图书室"));
        var page = TestPages.page(TUESDAY, "图书室");
        var hinted = new IngestedArticle(
                page.pageId(),
                page.url(),
                page.canonicalUrl(),
                page.site(),
                page.host(),
                page.fetchedAt(),
                page.format(),
                page.text(),
                page.sha256(),
                new io.qingliu.clean.page.Hints(
                        java.util.Optional.of("标题"), java.util.Optional.empty(), java.util.Optional.empty()),
                page.origin());

        assertThat(clean(hinted)).isInstanceOf(Effect.Cleaned.class);
    }

    @Test
    void anArticleThatVanishesIsDeletedInItsOwnBucket() {
        clean(TestPages.page(MONDAY, "2025-02-01 甲", "2025-03-01 乙", "2025-03-02 丙"));

        var articles = articles(clean(TestPages.page(NEXT_MONTH, "2025-02-01 甲", "2025-03-01 乙")));

        assertThat(articles).hasSize(3).last().isInstanceOf(DeletedArticle.class);
        assertThat(articles.getLast().identity())
                .isEqualTo(new ArticleIdentity(
                        pageId() + "-03", pageId(), 3, 2, NEXT_MONTH.toEpochMilli(), "2025.03", true));
    }

    @Test
    void aSecondArticleChangesTheIdOfTheFirst() {
        clean(TestPages.page(MONDAY, "甲"));

        var articles = articles(clean(TestPages.page(TUESDAY, "甲", "乙")));

        assertThat(articles)
                .extracting(article -> article.identity().id())
                .containsExactly(pageId() + "-01", pageId() + "-02", pageId());
        assertThat(articles.getLast()).isInstanceOf(DeletedArticle.class);
    }

    @Test
    void aBucketOnceGivenStays() {
        clean(TestPages.page(MONDAY, "甲"));

        var undated = articles(clean(TestPages.page(NEXT_MONTH, "甲的新消息")));
        var dated = articles(clean(TestPages.page(NEXT_MONTH.plusSeconds(1), "2025-01-01 甲的新消息")));

        assertThat(undated.getFirst().identity().bucket()).isEqualTo("2025.03");
        assertThat(dated.getFirst().identity().bucket()).isEqualTo("2025.03");
    }

    @Test
    void aBucketStaysWhileItsArticleIsAway() {
        clean(TestPages.page(MONDAY, "2025-02-01 甲", "2025-02-02 乙"));
        clean(TestPages.page(TUESDAY, "2025-02-01 甲"));

        var articles = articles(clean(TestPages.page(WEDNESDAY, "甲", "乙")));

        assertThat(articles)
                .filteredOn(CleanArticle.class::isInstance)
                .extracting(article -> article.identity().bucket())
                .containsOnly("2025.02");
    }

    @Test
    void anArticleIsDeletedOnce() {
        clean(TestPages.page(MONDAY, "甲", "乙", "丙"));
        clean(TestPages.page(TUESDAY, "甲", "乙"));

        var articles = articles(clean(TestPages.page(WEDNESDAY, "新甲", "新乙")));

        assertThat(articles).hasOnlyElementsOfType(CleanArticle.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Refusal.class,
            names = {"NAVIGATION_ONLY", "TOO_SHORT", "NOT_CHINESE", "HOSTILE_SITE"})
    void aPageThatBecomesSomethingElseLosesItsArticles(Refusal refusal) {
        clean(TestPages.page(MONDAY, "甲", "乙"));

        var effect = (Effect.Rejected) clean(TestPages.page(TUESDAY, refusal.code()));

        assertThat(effect.deletions())
                .extracting(article -> article.identity().id())
                .containsExactly(pageId() + "-01", pageId() + "-02");
        assertThat(clean(TestPages.page(WEDNESDAY, refusal.code()))).isInstanceOf(Effect.Unchanged.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Refusal.class,
            names = {"NO_CONTENT", "ERROR_PAGE", "TOO_COMPLEX"})
    void aPageThatTheCrawlerWasNotShownKeepsItsArticles(Refusal refusal) {
        clean(TestPages.page(MONDAY, "甲", "乙"));

        var effect = (Effect.Rejected) clean(TestPages.page(WEDNESDAY, refusal.code()));

        assertThat(effect.deletions()).isEmpty();
        assertThat(clean(TestPages.page(TUESDAY, "甲", "乙", "丙")))
                .as("a fetch between the last good one and the failed one")
                .isInstanceOf(Effect.Cleaned.class);
    }

    @Test
    void theOrderOfArrivalDoesNotDecideWhatIsLeft() {
        var fetches = List.of(
                TestPages.page(MONDAY, "2025-02-01 甲", "2025-02-02 乙"),
                TestPages.page(TUESDAY, "navigation-only"),
                TestPages.page(TUESDAY.plusMillis(1), "2025-02-01 甲"),
                TestPages.page(TUESDAY.plusMillis(2), "error-page"),
                TestPages.page(WEDNESDAY, "2025-02-01 甲", "2025-02-02 乙", "2025-02-03 丙"),
                TestPages.page(WEDNESDAY, "2025-02-01 甲", "2025-02-02 丁"));
        var expected = left(fetches);

        for (int seed = 0; seed < 200; seed++) {
            var shuffled = new ArrayList<>(fetches);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(left(shuffled)).as("seed " + seed).isEqualTo(expected);
        }
    }

    /** What a reader that keeps the newest record of each article is left with. */
    private Map<String, String> left(List<IngestedArticle> fetches) {
        memory = PageMemory.NOTHING;
        var left = new HashMap<String, String>();
        for (var fetch : fetches) {
            for (var article : articles(clean(fetch))) {
                switch (article) {
                    case CleanArticle clean ->
                        left.put(
                                clean.identity().id(),
                                clean.text().body() + clean.identity().bucket());
                    case DeletedArticle deleted ->
                        left.remove(deleted.identity().id());
                }
            }
        }
        return left;
    }

    private Effect clean(IngestedArticle page) {
        var effect = cleaner.clean(page, memory);
        memory = switch (effect) {
            case Effect.Cleaned cleaned -> cleaned.memory();
            case Effect.Rejected rejected -> rejected.memory().orElse(memory);
            case Effect.Unchanged unchanged -> unchanged.memory();
            case Effect.Superseded superseded -> memory;
        };
        return effect;
    }

    private static List<ArticleRecord> articles(Effect effect) {
        return switch (effect) {
            case Effect.Cleaned cleaned -> cleaned.articles();
            case Effect.Rejected rejected -> List.copyOf(rejected.deletions());
            case Effect.Unchanged unchanged -> List.of();
            case Effect.Superseded superseded -> List.of();
        };
    }

    private static String pageId() {
        return TestPages.page(MONDAY, "").pageId();
    }
}
