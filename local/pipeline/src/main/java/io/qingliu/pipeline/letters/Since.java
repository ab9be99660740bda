package io.qingliu.pipeline.letters;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** A moment as people write it on a command line: {@code 30m}, {@code 2h} and {@code 7d} ago, or an RFC 3339 time. */
public final class Since {
    private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([mhd])");

    private Since() {}

    /**
     * The moment that {@code text} means at {@code now}.
     *
     * @throws IllegalArgumentException with a sentence where it means none
     */
    public static Instant parse(String text, Instant now) {
        var ago = AGO.matcher(text);
        if (ago.matches()) {
            long many = Long.parseLong(ago.group(1));
            return now.minus(
                    switch (ago.group(2)) {
                        case "m" -> Duration.ofMinutes(many);
                        case "h" -> Duration.ofHours(many);
                        default -> Duration.ofDays(many);
                    });
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time: write 30m, 2h, 7d, or a time such as 2025-03-08T09:15:00+08:00", e);
        }
    }
}
