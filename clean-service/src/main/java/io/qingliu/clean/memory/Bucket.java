package io.qingliu.clean.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The month that an article is filed under, such as {@code 2025.03}, as the calendar in China has it. */
final class Bucket {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT);

    // Each month becomes an index. A page must not be able to open one for any year that it likes to claim.
    private static final Instant FIRST_CREDIBLE = Instant.parse("1990-01-01T00:00:00+08:00");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private Bucket() {}

    /** The month of publication, or of the fetch where the page gives no date or one that cannot be. */
    static String of(Optional<Instant> publishedAt, Instant fetchedAt) {
        var month = publishedAt
                .filter(date -> !date.isBefore(FIRST_CREDIBLE))
                .filter(date -> !date.isAfter(fetchedAt.plus(CLOCKS_DIFFER)))
                .orElse(fetchedAt);
        return MONTH.format(month.atZone(CHINA));
    }
}
