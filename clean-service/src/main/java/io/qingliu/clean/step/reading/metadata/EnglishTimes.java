package io.qingliu.clean.step.reading.metadata;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times that people and browsers write in English: {@code March 8, 2025 9:15 am}, {@code 8 Mar 2025},
 * {@code Sat Mar 08 2025 09:15:00 GMT+0800}, {@code 3/8/2025, 9:15:30 AM}. Of two numbers before a year the first is the
 * month only where nothing else makes sense or the clock is American.
 */
final class EnglishTimes {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b([a-z]{3,9})\\.? {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\\.?,?[ -](\\d{4})\\b");
    private static final Pattern NUMBERS = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");
    private static final Pattern CLOCK = Pattern.compile("\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?([ap])\\.?m\\b)?");
    private static final Pattern ZONE = Pattern.compile("(?:gmt|utc|z)? ?([+-]\\d{2}):?(\\d{2})\\b");

    private EnglishTimes() {}

    /** The time in a short text; one without a zone is {@code otherwise}'s. */
    static Optional<OffsetDateTime> read(String text, ZoneOffset otherwise) {
        var lower = text.toLowerCase(Locale.ROOT);
        var monthFirst = MONTH_FIRST.matcher(lower);
        if (monthFirst.find()) {
            return at(lower, monthFirst, month(monthFirst.group(1)), number(monthFirst.group(2)), otherwise);
        }
        var dayFirst = DAY_FIRST.matcher(lower);
        if (dayFirst.find()) {
            return at(lower, dayFirst, month(dayFirst.group(2)), number(dayFirst.group(1)), otherwise);
        }
        var numbers = NUMBERS.matcher(lower);
        if (numbers.find()) {
            int first = number(numbers.group(1));
            int second = number(numbers.group(2));
            boolean american = second > 12 || lower.endsWith("am") || lower.endsWith("pm");
            if (american || first > 12 || first == second) {
                return at(lower, numbers, american ? first : second, american ? second : first, otherwise);
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> at(String text, Matcher date, int month, int day, ZoneOffset otherwise) {
        var clock = CLOCK.matcher(text);
        boolean timed = clock.find();
        int hour = timed ? hour(clock) : 0;
        int minute = timed ? number(clock.group(2)) : 0;
        int second = timed && clock.group(3) != null ? number(clock.group(3)) : 0;
        try {
            return Optional.of(OffsetDateTime.of(
                    number(date.group(3)), month, day, hour, minute, second, 0, zone(text, date.end(), otherwise)));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher clock) {
        int hour = number(clock.group(1));
        var half = clock.group(4);
        return half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
    }

    private static ZoneOffset zone(String text, int from, ZoneOffset otherwise) {
        var zone = ZONE.matcher(text).region(from, text.length());
        if (zone.find()) {
            return ZoneOffset.of(zone.group(1) + ":" + zone.group(2));
        }
        return text.endsWith("gmt") || text.endsWith("utc") ? ZoneOffset.UTC : otherwise;
    }

    /** 1 to 12; 0, which is no month, for another word. */
    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
