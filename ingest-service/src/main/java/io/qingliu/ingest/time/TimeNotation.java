package io.qingliu.ingest.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the messages of one kind of crawler write times. */
public sealed interface TimeNotation {
    /** Reads one time; empty where it is not written in this way, and where the way leaves open which time it is. */
    Optional<Instant> read(String text);

    /** What a time that cannot be read is not, to end the sentence "it is ...". */
    String refusal();

    /** A time in this notation. */
    String example();

    /** True where JSON may write a time as a number, too. */
    default boolean isNumber() {
        return false;
    }

    /**
     * RFC 3339, such as {@code 2026-03-05T08:00:00+08:00}.
     *
     * @param zone of times that are written without an offset; without it those are not read
     */
    record Rfc3339(Optional<ZoneId> zone) implements TimeNotation {
        @Override
        public Optional<Instant> read(String text) {
            return Times.rfc3339(text).or(() -> zone.flatMap(of -> Times.local(text, of)));
        }

        @Override
        public String refusal() {
            return zone.isEmpty() ? "is no time with an offset from UTC" : "is no time of RFC 3339";
        }

        @Override
        public String example() {
            return "2026-03-05T08:00:00Z";
        }
    }

    /** Seconds since 1970 in UTC, as a number or as text, with or without a fraction: {@code 1772697600.25}. */
    record EpochSeconds() implements TimeNotation {
        // Nine digits begin in 1973: fewer are a day like 20260305, and more than eleven are milliseconds.
        private static final Pattern SECONDS = Pattern.compile("([0-9]{9,11})(?:\\.([0-9]{1,9})[0-9]{0,20})?");

        @Override
        public Optional<Instant> read(String text) {
            var seconds = SECONDS.matcher(text.strip());
            if (!seconds.matches()) {
                return Optional.empty();
            }
            var fraction = seconds.group(2) == null ? "0" : seconds.group(2);
            var nanos = Long.parseLong(fraction + "0".repeat(9 - fraction.length()));
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)), nanos));
        }

        @Override
        public String refusal() {
            return "is no number of seconds since 1970";
        }

        @Override
        public String example() {
            return "1772697600";
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** Milliseconds since 1970 in UTC, as a number or as text: {@code 1772697600250}. */
    record EpochMilliseconds() implements TimeNotation {
        private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{12,14}"); // fewer are seconds

        @Override
        public Optional<Instant> read(String text) {
            var digits = text.strip();
            return MILLISECONDS.matcher(digits).matches()
                    ? Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)))
                    : Optional.empty();
        }

        @Override
        public String refusal() {
            return "is no number of milliseconds since 1970";
        }

        @Override
        public String example() {
            return "1772697600000";
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * What Java makes of a date: {@code Thu Mar 05 08:00:00 UTC 2026}. Of the zones only UTC and GMT are read: {@code CST}
     * is China's time, and Chicago's.
     */
    record JavaDate() implements TimeNotation {
        private static final Pattern DATE = Pattern.compile(
                "([A-Z][a-z]{2} [A-Z][a-z]{2} [0-9]{2} [0-9:]{8}) (?:UTC|GMT)([+-][0-9]{2}:[0-9]{2})? ([0-9]{4})");
        private static final DateTimeFormatter LOCAL =
                DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss uuuu", Locale.ENGLISH);

        @Override
        public Optional<Instant> read(String text) {
            var date = DATE.matcher(text.strip());
            if (!date.matches()) {
                return Optional.empty();
            }
            try {
                var offset = date.group(2) == null ? ZoneOffset.UTC : ZoneOffset.of(date.group(2));
                return Optional.of(LocalDateTime.parse(date.group(1) + " " + date.group(3), LOCAL)
                        .toInstant(offset));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String refusal() {
            return "is no date of Java in UTC";
        }

        @Override
        public String example() {
            return "Thu Mar 05 08:00:00 UTC 2026";
        }
    }
}
