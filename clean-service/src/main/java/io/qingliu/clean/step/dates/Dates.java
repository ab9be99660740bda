package io.qingliu.clean.step.dates;

import io.qingliu.clean.step.numbers.Digits;
import io.qingliu.clean.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;

/** Finds dates in a line: 2025年3月8日 09:15, 2025-03-08, ２０２５．３．８, 二〇二五年三月八日, 中華民國114年3月8日, 3月8日, 03-08 09:15. */
public final class Dates {
    // Before the first Chinese newspaper went on line a number of four digits is hardly the year of a page.
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int ROC = 1911; // the year before the first of the Republic's calendar
    private static final String WEEKDAY = "一二三四五六日天";

    private Dates() {}

    /**
     * A date and where it stands.
     *
     * @param year empty where the text names none
     * @param time empty where the text gives a day only
     */
    public record Found(Span span, Optional<Integer> year, MonthDay day, Optional<LocalTime> time) {
        /** The day, where a year is known or given. */
        public LocalDate in(int fallbackYear) {
            return day.atYear(year.orElse(fallbackYear));
        }
    }

    /** Whether a date may begin with this character. */
    public static boolean mayBegin(char c) {
        return Digits.isDigit(c);
    }

    /** The first date at or after {@code from}. */
    public static Optional<Found> find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Digits.isDigit(text.charAt(i)) && (i == 0 || !Digits.isDigit(text.charAt(i - 1)) || i == from)) {
                var found = at(text, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The date that begins exactly at {@code start}. */
    public static Optional<Found> at(String text, int start) {
        var cursor = new Cursor(text, start);
        var first = cursor.number(4);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (first.get().digits() == 4) {
            return withYear(cursor, start, first.get().value());
        }
        if (first.get().digits() == 3 && cursor.skip('年')) {
            return monthAndDay(cursor, start, Optional.of(first.get().value() + ROC), '月');
        }
        if (first.get().digits() <= 2 && cursor.skip('月')) {
            return dayOf(cursor, start, Optional.empty(), first.get().value(), '月');
        }
        if (first.get().digits() == 2 && cursor.skip('-')) {
            return shortStamp(cursor, start, first.get().value());
        }
        return Optional.empty();
    }

    // 03-08 09:15; without a time it may be any two numbers.
    private static Optional<Found> shortStamp(Cursor cursor, int start, int month) {
        int position = cursor.position();
        boolean twoDigits = cursor.number(2).filter(day -> day.digits() == 2).isPresent();
        boolean apart = Character.isWhitespace(cursor.peek());
        cursor.moveTo(position);
        return twoDigits && apart
                ? dayOf(cursor, start, Optional.empty(), month, '-')
                        .filter(found -> found.time().isPresent())
                : Optional.empty();
    }

    private static Optional<Found> withYear(Cursor cursor, int start, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        char separator = cursor.peek();
        if ("年-/.－．／".indexOf(separator) < 0 || separator == 0) {
            return Optional.empty();
        }
        cursor.skip(separator);
        cursor.skipBlanks();
        return monthAndDay(cursor, start, Optional.of(year), separator == '年' ? '月' : separator);
    }

    private static Optional<Found> monthAndDay(Cursor cursor, int start, Optional<Integer> year, char separator) {
        var month = cursor.number(2);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        if (!cursor.skip(separator)) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        return dayOf(cursor, start, year, month.get().value(), separator);
    }

    private static Optional<Found> dayOf(Cursor cursor, int start, Optional<Integer> year, int month, char separator) {
        var day = cursor.number(2);
        boolean named = day.isPresent() && (cursor.skip('日') || cursor.skip('号'));
        if (day.isEmpty() || (separator == '月' && !named)) {
            return Optional.empty();
        }
        try {
            var found = MonthDay.of(month, day.get().value());
            if (year.isPresent() && !found.isValidYear(year.get())) {
                return Optional.empty();
            }
            int end = cursor.position();
            var time = time(cursor);
            return Optional.of(
                    new Found(new Span(start, time.isPresent() ? cursor.position() : end), year, found, time));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Cursor cursor) {
        cursor.skipBlanks();
        skipWeekday(cursor);
        cursor.skip('T');
        boolean afternoon = cursor.skip("下午") || cursor.skip("晚上");
        if (!afternoon) {
            cursor.skip("上午");
        }
        cursor.skipBlanks();
        var hour = cursor.number(2);
        if (hour.isEmpty() || !(cursor.skip(':') || cursor.skip('：') || cursor.skip('时'))) {
            return Optional.empty();
        }
        var minute = cursor.number(2);
        if (minute.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip('分');
        int second = 0;
        int beforeSecond = cursor.position();
        if (cursor.skip(':') || cursor.skip('：')) {
            var seconds = cursor.number(2);
            second = seconds.map(Cursor.Numeral::value).orElse(0);
            if (seconds.isEmpty()) {
                cursor.moveTo(beforeSecond);
            }
        }
        int hours = hour.get().value() + (afternoon && hour.get().value() < 12 ? 12 : 0);
        return hours < 24 && minute.get().value() < 60 && second < 60
                ? Optional.of(LocalTime.of(hours, minute.get().value(), second))
                : Optional.empty();
    }

    private static void skipWeekday(Cursor cursor) {
        int before = cursor.position();
        boolean bracket = cursor.skip('(') || cursor.skip('（');
        boolean named = cursor.skip("星期") || cursor.skip("周");
        if (named && WEEKDAY.indexOf(cursor.peek()) >= 0) {
            cursor.skip(cursor.peek());
            if (bracket && !cursor.skip(')')) {
                cursor.skip('）');
            }
            cursor.skipBlanks();
        } else {
            cursor.moveTo(before);
        }
    }
}
