package io.qingliu.clean.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pages of one site within one minute, as far as one task saw them: the clock is that of cleaning.
 *
 * @param newestFetchedAt of the pages that could be read; null where none could
 * @param aged pages whose age is known
 * @param ageSeconds of these together, from their fetch to here
 * @param longestAgeSeconds of the oldest of them
 */
record SiteMinute(
        Instant minute,
        String site,
        long cleaned,
        long unchanged,
        long superseded,
        long rejected,
        long deadLettered,
        @Nullable Instant newestFetchedAt,
        long aged,
        double ageSeconds,
        double longestAgeSeconds) {

    /** Of a minute in which nothing has come yet. */
    static SiteMinute begin(Instant minute, String site) {
        return new SiteMinute(minute, site, 0, 0, 0, 0, 0, null, 0, 0, 0);
    }

    /** With one more page that could not be read or cleaned. */
    SiteMinute plusDead() {
        return plus(PageOutcome.DEAD_LETTERED, newestFetchedAt, aged, ageSeconds, longestAgeSeconds);
    }

    /** With one more page. A clock that runs ahead must not make an age negative. */
    SiteMinute plus(PageOutcome outcome, Instant fetchedAt, Instant now) {
        double age = Math.max(Duration.between(fetchedAt, now).toMillis(), 0) / 1_000.0;
        var newest = newestFetchedAt == null || fetchedAt.isAfter(newestFetchedAt) ? fetchedAt : newestFetchedAt;
        return plus(outcome, newest, aged + 1, ageSeconds + age, Math.max(longestAgeSeconds, age));
    }

    private SiteMinute plus(PageOutcome outcome, @Nullable Instant newest, long pages, double ages, double longest) {
        return new SiteMinute(
                minute,
                site,
                cleaned + one(outcome, PageOutcome.CLEANED),
                unchanged + one(outcome, PageOutcome.UNCHANGED),
                superseded + one(outcome, PageOutcome.SUPERSEDED),
                rejected + one(outcome, PageOutcome.REJECTED),
                deadLettered + one(outcome, PageOutcome.DEAD_LETTERED),
                newest,
                pages,
                ages,
                longest);
    }

    long pages() {
        return cleaned + unchanged + superseded + rejected + deadLettered;
    }

    private static long one(PageOutcome outcome, PageOutcome counted) {
        return outcome == counted ? 1 : 0;
    }
}
