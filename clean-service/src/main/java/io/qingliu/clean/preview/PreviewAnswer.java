package io.qingliu.clean.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingliu.clean.memory.Effect;
import io.qingliu.clean.memory.PageMemory;
import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.message.ArticleRecord;
import io.qingliu.clean.message.CleanArticle;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.step.Refusal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the cleaner makes of one page: articles, or why it is refused.
 *
 * @param explain the text after each step that changed something; null where nobody asked
 * @param marks what became of each stretch of the page, in ascending order; null where nobody asked
 */
public record PreviewAnswer(
        @Schema(type = SchemaType.ARRAY, implementation = CleanArticle.class)
        List<ArticleRecord> articles,

        @Nullable Rejection rejected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepText> explain,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PageMark> marks) {

    /** Why a page is refused. */
    public record Rejection(String reason, String message) {
        static Rejection of(Refusal refusal) {
            return new Rejection(refusal.code(), refusal.message());
        }
    }

    /** The text as one step left it. */
    public record StepText(String step, String text) {}

    public static PreviewAnswer of(RememberingCleaner cleaner, IngestedArticle page) {
        return of(cleaner.clean(page, PageMemory.NOTHING), null, null);
    }

    /** With the texts and the marks. */
    public static PreviewAnswer explained(RememberingCleaner cleaner, IngestedArticle page) {
        var account = new Account(true);
        var effect = cleaner.clean(page, PageMemory.NOTHING, account);
        return of(effect, account.texts(), account.marks());
    }

    /** With the marks alone: the texts are a copy of the page for each step. */
    public static PreviewAnswer marked(RememberingCleaner cleaner, IngestedArticle page) {
        var account = new Account(false);
        var effect = cleaner.clean(page, PageMemory.NOTHING, account);
        return of(effect, null, account.marks());
    }

    private static PreviewAnswer of(Effect effect, @Nullable List<StepText> explain, @Nullable List<PageMark> marks) {
        return switch (effect) {
            case Effect.Cleaned cleaned -> new PreviewAnswer(cleaned.articles(), null, explain, marks);
            case Effect.Rejected rejected ->
                new PreviewAnswer(List.of(), Rejection.of(rejected.refusal()), explain, marks);
            case Effect.Unchanged unchanged -> throw impossible(unchanged);
            case Effect.Superseded superseded -> throw impossible(superseded);
        };
    }

    private static IllegalStateException impossible(Effect effect) {
        return new IllegalStateException("nothing is remembered of a page that is previewed: " + effect);
    }
}
