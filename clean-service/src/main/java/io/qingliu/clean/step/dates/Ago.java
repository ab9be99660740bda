package io.qingliu.clean.step.dates;

import io.qingliu.clean.text.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time told from the time of reading: 今天 09:15, 昨日 18:20, 3小时前, 25分钟前. */
public record Ago(Span span, Duration distance, Optional<LocalTime> time) {
    private static final List<String> DAYS = List.of("今天", "今日", "昨天", "昨日", "前天", "前日");
    private static final Pattern CLOCK = Pattern.compile("\\s?(\\d{1,2})[:：](\\d{2})(?!\\d)");
    private static final Pattern UNITS = Pattern.compile("(\\d{1,2})\\s?(分钟|小时|天)(?:以)?前");
    private static final int LONGEST = 12; // 25 分钟以前, 昨天 18:20

    /** The one that begins exactly at {@code start}. */
    public static Optional<Ago> at(String text, int start) {
        var piece = text.substring(start, Math.min(text.length(), start + LONGEST));
        var units = UNITS.matcher(piece);
        if (units.lookingAt()) {
            int count = Integer.parseInt(units.group(1));
            var distance = switch (units.group(2)) {
                case "分钟" -> Duration.ofMinutes(count);
                case "小时" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
            return Optional.of(new Ago(new Span(start, start + units.end()), distance, Optional.empty()));
        }
        return DAYS.stream()
                .filter(piece::startsWith)
                .findFirst()
                .flatMap(day -> clock(piece.substring(day.length()), start + day.length(), DAYS.indexOf(day) / 2));
    }

    private static Optional<Ago> clock(String text, int position, int days) {
        var clock = CLOCK.matcher(text);
        if (!clock.lookingAt()) {
            return Optional.empty(); // 今天 alone is a word of any sentence
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(new Ago(
                        new Span(position - 2, position + clock.end()),
                        Duration.ofDays(days),
                        Optional.of(LocalTime.of(hour, minute))))
                : Optional.empty();
    }

    /** When it was, for somebody who reads it now. */
    public OffsetDateTime before(OffsetDateTime now) {
        var then = now.minus(distance);
        return time.map(clock -> then.with(clock)).orElse(then);
    }
}
