package io.qingliu.clean.message;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * A decoded page with its identity, as {@code articles.ingested.v1} has it.
 *
 * @param sha256 of the bytes of the body, hex
 * @param origin empty where the page came over HTTP
 */
public record IngestedArticle(
        String pageId,
        String url,
        String canonicalUrl,
        String site,
        String host,
        Instant fetchedAt,
        Format format,
        String text,
        String sha256,
        Hints hints,
        Optional<Origin> origin) {

    /** When it was fetched, in milliseconds since 1970: the newest fetch wins. */
    public long version() {
        return fetchedAt.toEpochMilli();
    }

    /** As the core receives it: by its canonical url, so that a tracking parameter changes nothing. */
    public Page toPage() {
        return new Page(canonicalUrl, fetchedAt, format, text, hints);
    }
}
