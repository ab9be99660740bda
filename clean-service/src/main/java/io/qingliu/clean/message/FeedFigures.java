package io.qingliu.clean.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pages of one site within one minute, as {@code articles.feed.v1} has it. There may be several of a
 * site and minute, which add up.
 *
 * @param minute its beginning, by the clock of cleaning
 * @param site registrable domain; {@code other} for all that are too many, {@code unknown} where a page could not be read
 * @param pages all of them: cleaned, unchanged, superseded, rejected and dead-lettered together
 */
public record FeedFigures(
        Instant minute,
        String site,
        long pages,
        long cleaned,
        long unchanged,
        long superseded,
        long rejected,
        long deadLettered,
        @Nullable Instant newestFetchedAt,
        @Nullable Age age) {

    /** From the fetch of a page to here, in seconds, over the pages that could be read. */
    public record Age(double average, double longest) {}
}
