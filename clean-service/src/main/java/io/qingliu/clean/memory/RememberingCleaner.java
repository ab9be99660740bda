package io.qingliu.clean.memory;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.memory.PageMemory.Remembered;
import io.qingliu.clean.message.ArticleIdentity;
import io.qingliu.clean.message.ArticleRecord;
import io.qingliu.clean.message.CleanArticle;
import io.qingliu.clean.message.DeletedArticle;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.message.PageProvenance;
import io.qingliu.clean.message.Stamp;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.pipeline.Witness;
import io.qingliu.clean.step.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cleans a page in the light of what is remembered of it. Thread-safe. */
public final class RememberingCleaner {
    private final CleaningPipeline pipeline;
    private final String version;
    private final Clock clock;

    public RememberingCleaner(CleaningPipeline pipeline, Clock clock) {
        this.pipeline = pipeline;
        this.version = CleanerVersion.of(pipeline);
        this.clock = clock;
    }

    /** With the steps that ship; loads their tables. */
    public static RememberingCleaner load(Clock clock) {
        return new RememberingCleaner(StandardSteps.load(), clock);
    }

    /** The names of the steps that {@link #without} can leave out. */
    public Set<String> optionalSteps() {
        return pipeline.optionalSteps();
    }

    /** The same cleaner without the steps of these names; another version, because it gives other articles. */
    public RememberingCleaner without(Set<String> steps) {
        return steps.isEmpty() ? this : new RememberingCleaner(pipeline.without(steps), clock);
    }

    public Effect clean(IngestedArticle page, PageMemory memory) {
        return clean(page, memory, Witness.NOBODY);
    }

    /** What the page changes; only a page that is news is cleaned, and {@code witness} sees how. */
    public Effect clean(IngestedArticle page, PageMemory memory, Witness witness) {
        var content = Content.of(page);
        return switch (memory.recall(page.version(), content, version)) {
            case OLDER -> new Effect.Superseded();
            case SAME -> new Effect.Unchanged(memory.seenAgain(page.version()));
            case NEW ->
                switch (pipeline.clean(page.toPage(), witness)) {
                    case Outcome.Cleaned cleaned -> cleaned(page, content, cleaned, memory);
                    case Outcome.Rejected rejected -> rejected(page, content, rejected.refusal(), memory);
                };
        };
    }

    private Effect cleaned(IngestedArticle page, String content, Outcome.Cleaned cleaned, PageMemory before) {
        var after = before.holding(remembered(page, cleaned.articles()), page.version(), content, version);
        var stamp = stamp(page);
        var present = after.present();
        var records = new ArrayList<ArticleRecord>();
        for (int i = 0; i < present.size(); i++) {
            var identity = identity(page, present.get(i), present.size(), false);
            records.add(CleanArticle.of(identity, page, cleaned.articles().get(i), cleaned.touches(), stamp));
        }
        records.addAll(deletions(page, before, after, stamp));
        return new Effect.Cleaned(List.copyOf(records), PageProvenance.of(page, cleaned.provenance(), stamp), after);
    }

    private Effect rejected(IngestedArticle page, String content, Refusal refusal, PageMemory before) {
        if (!sawThePage(refusal)) {
            return new Effect.Rejected(refusal, List.of(), Optional.empty());
        }
        var after = before.holding(List.of(), page.version(), content, version);
        return new Effect.Rejected(refusal, deletions(page, before, after, stamp(page)), Optional.of(after));
    }

    // Where the crawler was shown something else than the page, its articles have not vanished.
    private static boolean sawThePage(Refusal refusal) {
        return switch (refusal) {
            case NO_CONTENT, ERROR_PAGE, TOO_COMPLEX -> false;
            case NAVIGATION_ONLY, TOO_SHORT, NOT_CHINESE, HOSTILE_SITE -> true;
        };
    }

    private static List<Remembered> remembered(IngestedArticle page, List<Article> articles) {
        var remembered = new ArrayList<Remembered>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            var publishedAt = articles.get(i).facts(Fact.Published.class).stream()
                    .findFirst()
                    .map(published -> published.at().toInstant());
            remembered.add(new Remembered(
                    ArticleIdentity.id(page.pageId(), i + 1, articles.size()),
                    i + 1,
                    Bucket.of(publishedAt, page.fetchedAt()),
                    true));
        }
        return remembered;
    }

    private static List<DeletedArticle> deletions(
            IngestedArticle page, PageMemory before, PageMemory after, Stamp stamp) {
        int left = after.present().size();
        return before.vanishedIn(after).stream()
                .map(article -> DeletedArticle.of(identity(page, article, left, true), page, stamp))
                .toList();
    }

    private static ArticleIdentity identity(
            IngestedArticle page, Remembered article, int articlesOnPage, boolean deleted) {
        return new ArticleIdentity(
                article.id(),
                page.pageId(),
                article.ordinal(),
                articlesOnPage,
                page.version(),
                article.bucket(),
                deleted);
    }

    private Stamp stamp(IngestedArticle page) {
        return new Stamp(page.fetchedAt(), clock.instant(), version);
    }
}
