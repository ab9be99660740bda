package io.qingliu.clean.step.reading.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads the times that machines write: {@code 2025-03-08T09:15:00+08:00}, {@code 2025/3/8 09:15}, {@code 20250308},
 * {@code Sat, 08 Mar 2025 01:15:00 GMT}, seconds since 1970, and what {@link EnglishTimes} reads. A time without a zone is China's, a day without a time its midnight.
 */
final class Times {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST = 64;
    private static final int SECONDS = 10; // digits of the seconds since 1970, from 2001 to 2286
    private static final int MOST_NUMBERS = 6; // year, month, day, hour, minute, second

    private Times() {}

    static Optional<OffsetDateTime> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException notThatForm) {
            return scan(text)
                    .or(() -> EnglishTimes.read(text, CHINA))
                    .or(() -> sinceEpoch(text))
                    .filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR);
        }
    }

    // Seconds, or milliseconds, since 1970.
    private static Optional<OffsetDateTime> sinceEpoch(String text) {
        boolean seconds = text.length() == SECONDS;
        if (!(seconds || text.length() == SECONDS + 3) || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(Long.parseLong(text.substring(0, SECONDS)));
        return Optional.of(at.atOffset(CHINA));
    }

    private static Optional<OffsetDateTime> scan(String text) {
        var numbers = new int[MOST_NUMBERS];
        int count = 0;
        int position = 0;
        while (position < text.length() && count < MOST_NUMBERS) {
            char c = text.charAt(position);
            if (count > 2 && (c == '+' || c == '-' || c == 'Z' || c == '.')) {
                break; // the zone, or a fraction of a second
            }
            if (c < '0' || c > '9') {
                position++;
                continue;
            }
            int most = count == 0 ? 4 : 2;
            int start = position;
            while (position < text.length() && position - start < most && isDigit(text, position)) {
                numbers[count] = numbers[count] * 10 + text.charAt(position++) - '0';
            }
            count++;
        }
        if (count < 3 || numbers[0] < FIRST_YEAR || numbers[0] > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.of(
                    numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], 0, zone(text, position)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(String text, int from) {
        int position = from;
        while (position < text.length() && "+-Z".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (position >= text.length()) {
            return CHINA;
        }
        try {
            return ZoneOffset.of(text.substring(position).strip());
        } catch (DateTimeException unknown) {
            return CHINA;
        }
    }

    private static boolean isDigit(String text, int position) {
        return text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }
}
