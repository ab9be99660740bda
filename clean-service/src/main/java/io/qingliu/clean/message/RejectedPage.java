package io.qingliu.clean.message;

import io.qingliu.clean.step.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A page that was refused, with the reason. {@code original} is the record as it came. */
public record RejectedPage(
        String pageId,
        String url,
        String site,
        String service,
        String reason,
        String message,
        Instant rejectedAt,
        @Nullable Origin origin,
        String original) {
    private static final String SERVICE = "clean";

    public static RejectedPage of(IngestedArticle page, Refusal refusal, Instant rejectedAt, String original) {
        return new RejectedPage(
                page.pageId(),
                page.url(),
                page.site(),
                SERVICE,
                refusal.code(),
                refusal.message(),
                rejectedAt,
                page.origin().orElse(null),
                original);
    }
}
