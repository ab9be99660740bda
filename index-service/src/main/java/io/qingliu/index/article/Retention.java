package io.qingliu.index.article;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Which months the index keeps. Counted by the month of the article, not by the age of an index: a replay or a reindex makes
 * old months anew.
 *
 * @param months how many are kept beside the current one; all where there is no number
 */
public record Retention(OptionalInt months, Clock clock) {
    private static final DateTimeFormatter BUCKET = DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT);

    public Retention {
        if (months.isPresent() && months.getAsInt() < 1) {
            throw new IllegalArgumentException("retention keeps one month at least beside the current one");
        }
    }

    /** True for a month, such as {@code 2025.03}, that is not kept any more. */
    public boolean isPast(String bucket) {
        return months.isPresent()
                && YearMonth.parse(bucket, BUCKET).isBefore(YearMonth.now(clock).minusMonths(months.getAsInt()));
    }

    /** True where every month is kept. */
    public boolean keepsAll() {
        return months.isEmpty();
    }
}
