package io.qingliu.clean.step.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Days one after the other, both ends included. */
record Stretch(LocalDate from, LocalDate to) {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_HALF = 6;

    static Stretch day(LocalDate day) {
        return new Stretch(day, day);
    }

    static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }

    static Stretch year(int year) {
        return years(year, year);
    }

    static Stretch years(int first, int last) {
        return months(YearMonth.of(first, 1), YearMonth.of(last, 12));
    }

    /** The first or second half of a year. */
    static Stretch half(int year, int half) {
        var last = YearMonth.of(year, half * MONTHS_OF_A_HALF);
        return months(last.minusMonths(MONTHS_OF_A_HALF - 1), last);
    }

    /** The quarters from {@code first} to {@code last}, counted from 1. */
    static Stretch quarters(int year, int first, int last) {
        return months(
                YearMonth.of(year, (first - 1) * MONTHS_OF_A_QUARTER + 1),
                YearMonth.of(year, last * MONTHS_OF_A_QUARTER));
    }

    /** The week from Monday to Sunday that {@code day} lies in. */
    static Stretch week(LocalDate day) {
        return new Stretch(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    private static Stretch months(YearMonth first, YearMonth last) {
        return new Stretch(first.atDay(1), last.atEndOfMonth());
    }

    boolean isDay() {
        return from.equals(to);
    }

    /** Days between this and {@code day}; 0 where it lies inside. */
    long distance(LocalDate day) {
        if (day.isBefore(from)) {
            return ChronoUnit.DAYS.between(day, from);
        }
        return day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
    }

    Stretch through(Stretch last) {
        return new Stretch(from, last.to);
    }
}
