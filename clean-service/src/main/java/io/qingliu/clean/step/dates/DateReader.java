package io.qingliu.clean.step.dates;

import io.qingliu.clean.step.dates.DateWords.Relative;
import io.qingliu.clean.step.dates.Wording.DayOfMonth;
import io.qingliu.clean.step.dates.Wording.DayOfYear;
import io.qingliu.clean.step.dates.Wording.Known;
import io.qingliu.clean.step.dates.Wording.MonthOfYear;
import io.qingliu.clean.step.numbers.Digits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads what begins at a position of one text as the words of a date. */
final class DateReader {
    private static final int FIRST_YEAR = 1500; // a smaller number is of years as often: 1400年的古城
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int MONTHS_UNTIL_CLEAR = 3;
    private static final String DASHES = "至到-－—–~～";
    private static final String WEEKDAYS = "一二三四五六日天";

    private final DateWords words;
    private final String text;
    private final Optional<LocalDate> today;

    DateReader(DateWords words, String text, Optional<LocalDate> today) {
        this.words = words;
        this.text = text;
        this.today = today;
    }

    /**
     * The words of a date.
     *
     * @param headless whether it is the beginning of a range that alone would say nothing: 5 of 5至7日
     */
    record Read(Wording wording, int end, boolean headless) {}

    Optional<Read> at(int start) {
        return start < text.length() && Digits.isDigit(text.charAt(start)) ? number(start, true) : word(start);
    }

    // Looks one number ahead at most: 3至5至7至 may go on for ever.
    private Optional<Read> number(int start, boolean ahead) {
        var cursor = new Cursor(text, start);
        var number = cursor.number(4);
        if (number.isEmpty() || words.isBefore("moon", text, start)) {
            return Optional.empty();
        }
        int value = number.get().value();
        boolean year = number.get().digits() == 4;
        int end = cursor.position();
        if (DASHES.indexOf(cursor.peek()) >= 0 && cursor.peek() != 0) {
            return ahead ? headless(value, end, year).or(() -> stamp(start)) : stamp(start);
        }
        cursor.skipBlanks();
        if (year) {
            return cursor.skip('年') && value >= FIRST_YEAR && value <= LAST_YEAR
                    ? Optional.of(read(inYear(cursor, value), cursor)).filter(this::isYear)
                    : stamp(start);
        }
        if (cursor.skip('月')) {
            return month(cursor, value, Digits.isArabic(text.charAt(start)));
        }
        return cursor.skip('日') ? day(cursor, value, start) : Optional.empty();
    }

    // 2025-03-08, 2025.3.8
    private Optional<Read> stamp(int start) {
        return Dates.at(text, start)
                .filter(found -> found.year().isPresent())
                .map(found -> new Read(
                        new Known(Stretch.day(found.in(0)), true), found.span().end(), false));
    }

    private boolean isYear(Read read) {
        boolean yearOnly = text.charAt(read.end() - 1) == '年';
        return !yearOnly || !words.isBehind("years-behind", text, read.end());
    }

    // 5至7日, 3至5月, 2021—2025年
    private Optional<Read> headless(int value, int end, boolean year) {
        boolean number = value > 0 && end + 1 < text.length() && Digits.isDigit(text.charAt(end + 1));
        var next = number ? number(end + 1, false) : Optional.<Read>empty();
        return next.flatMap(last -> switch (last.wording()) {
            case DayOfMonth day when value < day.day() -> Optional.of(new Read(new DayOfMonth(value), end, true));
            case MonthOfYear month
            when value < month.month() -> Optional.of(new Read(new MonthOfYear(value), end, true));
            case Known known
            when year && value < known.days().from().getYear() && !known.dated() && value >= FIRST_YEAR ->
                Optional.of(new Read(new Known(Stretch.year(value), false), end, true));
            case DayOfMonth day -> Optional.empty();
            case MonthOfYear month -> Optional.empty();
            case Known known -> Optional.empty();
            case DayOfYear day -> Optional.empty();
        });
    }

    private Optional<Read> month(Cursor cursor, int month, boolean arabic) {
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        int end = cursor.position();
        cursor.skipBlanks();
        var day = cursor.number(2);
        if (day.isPresent()) {
            boolean named = cursor.skip('日') || cursor.skip('号');
            return named && isDay(month, day.get().value())
                    ? Optional.of(read(new DayOfYear(month, day.get().value()), cursor))
                    : Optional.empty(); // 八月十五 is of the moon's calendar
        }
        cursor.moveTo(end);
        cursor.skip('份');
        return arabic && !words.isBehind("month-behind", text, end)
                ? Optional.of(read(new MonthOfYear(month), cursor))
                : Optional.empty();
    }

    private static boolean isDay(int month, int day) {
        return day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
    }

    private Optional<Read> day(Cursor cursor, int day, int start) {
        boolean counted = words.isBehind("days-behind", text, cursor.position())
                || words.isBefore("days-before", text, start)
                || !Digits.isArabic(text.charAt(start)); // 三日 is as often three days
        return day < 1 || day > DAYS || counted ? Optional.empty() : Optional.of(read(new DayOfMonth(day), cursor));
    }

    private static Read read(Wording wording, Cursor cursor) {
        return new Read(wording, cursor.position(), false);
    }

    // What stands behind a year: a month, a day, a part of the year, or nothing.
    private Wording inYear(Cursor cursor, int year) {
        int end = cursor.position();
        cursor.skipBlanks();
        var month = cursor.number(2);
        if (month.isPresent()
                && cursor.skip('月')
                && month.get().value() >= 1
                && month.get().value() <= MONTHS) {
            return inMonth(cursor, YearMonth.of(year, month.get().value()));
        }
        cursor.moveTo(end);
        var part = words.at(text, end).flatMap(word -> part(word, year));
        part.ifPresent(
                days -> cursor.moveTo(end + words.at(text, end).orElseThrow().length()));
        return new Known(part.orElse(Stretch.year(year)), false);
    }

    private Wording inMonth(Cursor cursor, YearMonth month) {
        int end = cursor.position();
        cursor.skipBlanks();
        var day = cursor.number(2).filter(number -> cursor.skip('日') || cursor.skip('号'));
        if (day.isPresent() && month.isValidDay(day.get().value())) {
            return new Known(Stretch.day(month.atDay(day.get().value())), true);
        }
        cursor.moveTo(end);
        cursor.skip('份');
        return new Known(Stretch.month(month), true);
    }

    private static Optional<Stretch> part(Relative word, int year) {
        return switch (word.span()) {
            case HALF -> Optional.of(Stretch.half(year, word.distance()));
            case QUARTER -> Optional.of(Stretch.quarters(year, word.distance(), word.distance()));
            case QUARTERS -> Optional.of(Stretch.quarters(year, 1, word.distance()));
            case DAY, WEEK, MONTH, YEAR -> Optional.empty();
        };
    }

    private Optional<Read> word(int start) {
        return today.flatMap(day -> words.at(text, start).flatMap(word -> {
            var cursor = new Cursor(text, start + word.length());
            return told(word, day, cursor, start).map(wording -> read(wording, cursor));
        }));
    }

    private Optional<Wording> told(Relative word, LocalDate day, Cursor cursor, int start) {
        return switch (word.span()) {
            case DAY ->
                isVague(word, start)
                        ? Optional.empty()
                        : Optional.of(new Known(Stretch.day(day.plusDays(word.distance())), true));
            case WEEK -> Optional.of(new Known(inWeek(cursor, Stretch.week(day.plusWeeks(word.distance()))), true));
            case MONTH -> Optional.of(inMonth(cursor, YearMonth.from(day).plusMonths(word.distance())));
            case YEAR -> Optional.of(inYear(cursor, day.getYear() + word.distance()));
            case HALF, QUARTER, QUARTERS -> lately(word, day);
        };
    }

    private boolean isVague(Relative word, int start) {
        return word.distance() >= 0
                && (words.isBehind("vague-behind", text, start + word.length())
                        || words.isBefore("vague-before", text, start));
    }

    // 上周五, 上周末
    private static Stretch inWeek(Cursor cursor, Stretch week) {
        int weekday = WEEKDAYS.indexOf(cursor.peek());
        if (cursor.peek() != 0 && weekday >= 0) {
            cursor.skip(cursor.peek());
            return Stretch.day(week.from().plusDays(Math.min(weekday, 6)));
        }
        return cursor.skip('末')
                ? new Stretch(week.from().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)), week.to())
                : week;
    }

    // 上半年 without a year is this year's once it has begun, unless it is so long over that the next one is as near.
    private static Optional<Wording> lately(Relative word, LocalDate day) {
        return List.of(day.getYear(), day.getYear() - 1).stream()
                .flatMap(year -> part(word, year).stream())
                .filter(days -> !days.from().isAfter(day))
                .findFirst()
                .filter(days -> days.to().plusMonths(MONTHS_UNTIL_CLEAR).isAfter(day))
                .map(days -> new Known(days, false));
    }
}
