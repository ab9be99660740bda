package io.qingliu.clean.step.dates;

import io.qingliu.clean.step.dates.Dates.Found;
import io.qingliu.clean.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The stamp with which Taiwan's news agency ends a report: 1140306 is 6 March of the year 114, which is 2025. */
public final class RepublicStamp {
    private static final int DIGITS = 7;
    private static final int BEFORE_FIRST_YEAR = 1911;

    private RepublicStamp() {}

    /** The stamp that is the whole of {@code text}. */
    public static Optional<Found> at(String text) {
        if (text.length() != DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9') || text.charAt(0) != '1') {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(
                    BEFORE_FIRST_YEAR + Integer.parseInt(text.substring(0, 3)),
                    Integer.parseInt(text.substring(3, 5)),
                    Integer.parseInt(text.substring(5)));
            return Optional.of(
                    new Found(new Span(0, DIGITS), Optional.of(day.getYear()), MonthDay.from(day), Optional.empty()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
