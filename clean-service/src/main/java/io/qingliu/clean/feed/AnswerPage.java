package io.qingliu.clean.feed;

import io.qingliu.clean.feed.Answer.Understood;
import io.qingliu.clean.feed.Answer.Unusable;
import io.qingliu.clean.memory.Breakdown;
import io.qingliu.clean.memory.Effect;
import io.qingliu.clean.memory.PageMemory;
import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.message.ArticleRecord;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.message.ReadIngested;
import io.qingliu.clean.message.Reading;
import io.qingliu.clean.message.RejectedPage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers one record: reads it, cleans it, writes the messages. Knows no Kafka, and never throws for a bad page. */
final class AnswerPage {
    // A printed page holds dozens. A page that falls into more would flood the topics and the memory of the page.
    private static final int MOST_ARTICLES = 1_000;

    private final RememberingCleaner cleaner;
    private final Clock clock;

    AnswerPage(RememberingCleaner cleaner, Clock clock) {
        this.cleaner = cleaner;
        this.clock = clock;
    }

    /**
     * The answer to the record with this value.
     *
     * @param memories what is remembered of a page, by its id; an exception from there comes through
     * @throws OutOfMemoryError which need not be the page's fault
     */
    Answer answer(byte @Nullable [] value, Function<String, PageMemory> memories) {
        return switch (ReadIngested.read(value)) {
            case Reading.Unreadable unreadable ->
                new Unusable(DeadLetterReason.of(unreadable.fault()), unreadable.message());
            case Reading.Read read -> {
                var memory = memories.apply(read.page().pageId());
                yield answer(read.page(), memory, value == null ? new byte[0] : value);
            }
        };
    }

    private Answer answer(IngestedArticle page, PageMemory memory, byte[] value) {
        try {
            var answer = understood(page, cleaner.clean(page, memory), value);
            return answer.articles() > MOST_ARTICLES
                            || answer.messages().stream().anyMatch(Outgoing::isTooLarge)
                    ? tooLarge()
                    : answer;
        } catch (RuntimeException | StackOverflowError e) {
            return new Unusable(
                    DeadLetterReason.PROCESSING_FAILED, Breakdown.of(e).sentence());
        }
    }

    static Unusable tooLarge() {
        return new Unusable(
                DeadLetterReason.RESULT_TOO_LARGE, "What was made of the page is more than the topics take.");
    }

    private Understood understood(IngestedArticle page, Effect effect, byte[] value) {
        return switch (effect) {
            case Effect.Cleaned cleaned ->
                understood(
                        PageOutcome.CLEANED,
                        page,
                        Optional.of(cleaned.memory()),
                        articles(
                                cleaned.articles(),
                                Outgoing.of(Destination.PROVENANCE, page.pageId(), cleaned.provenance())));
            case Effect.Rejected rejected ->
                new Understood(
                        PageOutcome.REJECTED,
                        page,
                        rejected.memory(),
                        articles(rejected.deletions(), rejection(page, rejected, value)),
                        Optional.of(rejected.refusal()));
            case Effect.Unchanged unchanged ->
                understood(PageOutcome.UNCHANGED, page, Optional.of(unchanged.memory()), List.of());
            case Effect.Superseded superseded -> understood(PageOutcome.SUPERSEDED, page, Optional.empty(), List.of());
        };
    }

    private static Understood understood(
            PageOutcome outcome, IngestedArticle page, Optional<PageMemory> memory, List<Outgoing> messages) {
        return new Understood(outcome, page, memory, messages, Optional.empty());
    }

    private Outgoing rejection(IngestedArticle page, Effect.Rejected rejected, byte[] value) {
        var original = new String(value, StandardCharsets.UTF_8); // it has been read as UTF-8, so it is
        return Outgoing.of(
                Destination.REJECTED,
                page.pageId(),
                RejectedPage.of(page, rejected.refusal(), clock.instant(), original));
    }

    private static List<Outgoing> articles(List<? extends ArticleRecord> articles, Outgoing last) {
        var messages = new ArrayList<Outgoing>(articles.size() + 1);
        articles.forEach(article ->
                messages.add(Outgoing.of(Destination.CLEAN, article.identity().id(), article)));
        return Stream.concat(messages.stream(), Stream.of(last)).toList();
    }
}
