package io.qingliu.clean.message;

import org.jspecify.annotations.Nullable;

/** The page of an article. */
public record PageReference(
        String url,
        String canonicalUrl,
        String site,
        String host,
        @Nullable Origin origin) {

    static PageReference of(IngestedArticle page) {
        return new PageReference(
                page.url(),
                page.canonicalUrl(),
                page.site(),
                page.host(),
                page.origin().orElse(null));
    }
}
