package io.qingliu.ingest.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads times as feeds write them. */
public final class Times {
    private static final DateTimeFormatter RFC_3339 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT); // else 30 February would be the 28th

    private static final DateTimeFormatter AS_WRITTEN_ON_PAGES =
            DateTimeFormatter.ofPattern("uuuu-M-d['T'H:mm[:ss][.SSS][XXX]]", Locale.ROOT);

    // The pages are Chinese, and so is a time without an offset on them.
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Times() {}

    /** Reads RFC 3339, such as {@code 2026-03-05T08:00:00+08:00}; a blank may stand for the T. */
    public static Optional<Instant> rfc3339(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(withT(text.strip()), RFC_3339).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads RFC 3339 without an offset, such as {@code 2026-03-05T08:00:00.250}, as the time of a zone. */
    static Optional<Instant> local(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(withT(text.strip()), DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads RFC 3339, and what crawlers take from pages as it is: {@code 2026/3/5 8:00}, {@code 2026-03-05}. */
    public static Optional<Instant> patiently(String text) {
        return rfc3339(text).or(() -> asWrittenOnPages(withT(text.strip().replace('/', '-'))));
    }

    private static Optional<Instant> asWrittenOnPages(String text) {
        try {
            return Optional.of(
                    switch (AS_WRITTEN_ON_PAGES.parseBest(
                            text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
                        case OffsetDateTime time -> time.toInstant();
                        case LocalDateTime time -> time.atZone(CHINA).toInstant();
                        case LocalDate day -> day.atStartOfDay(CHINA).toInstant();
                        case Object other -> throw new DateTimeException("No time: " + other);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String withT(String text) {
        return text.replaceFirst("^([0-9-]+) ", "$1T");
    }
}
