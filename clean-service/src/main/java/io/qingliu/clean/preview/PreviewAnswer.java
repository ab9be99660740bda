package io.qingliu.clean.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingliu.clean.memory.Effect;
import io.qingliu.clean.memory.PageMemory;
import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.message.ArticleRecord;
import io.qingliu.clean.message.CleanArticle;
import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.clean.step.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the cleaner makes of one page: articles, or why it is refused.
 *
 * @param explain the text after each step that changed something; null where nobody asked
 */
public record PreviewAnswer(
        @Schema(type = SchemaType.ARRAY, implementation = CleanArticle.class)
        List<ArticleRecord> articles,

        @Nullable Rejection rejected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StepText> explain) {

    /** Why a page is refused. */
    public record Rejection(String reason, String message) {
        static Rejection of(Refusal refusal) {
            return new Rejection(refusal.code(), refusal.message());
        }
    }

    /** The text as one step left it. */
    public record StepText(String step, String text) {}

    public static PreviewAnswer of(RememberingCleaner cleaner, IngestedArticle page) {
        return of(cleaner.clean(page, PageMemory.NOTHING), null);
    }

    public static PreviewAnswer explained(RememberingCleaner cleaner, IngestedArticle page) {
        var steps = new ArrayList<StepText>();
        var effect = cleaner.clean(page, PageMemory.NOTHING, (step, text) -> steps.add(new StepText(step, text)));
        return of(effect, List.copyOf(steps));
    }

    private static PreviewAnswer of(Effect effect, @Nullable List<StepText> explain) {
        return switch (effect) {
            case Effect.Cleaned cleaned -> new PreviewAnswer(cleaned.articles(), null, explain);
            case Effect.Rejected rejected -> new PreviewAnswer(List.of(), Rejection.of(rejected.refusal()), explain);
            case Effect.Unchanged unchanged -> throw impossible(unchanged);
            case Effect.Superseded superseded -> throw impossible(superseded);
        };
    }

    private static IllegalStateException impossible(Effect effect) {
        return new IllegalStateException("nothing is remembered of a page that is previewed: " + effect);
    }
}
