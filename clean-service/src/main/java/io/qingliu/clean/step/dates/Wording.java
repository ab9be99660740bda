package io.qingliu.clean.step.dates;

/** What the words of a date say before anybody asks which year or month is meant. */
sealed interface Wording {
    /**
     * Days that are known.
     *
     * @param dated whether it names a month of a year, to which what follows may refer
     */
    record Known(Stretch days, boolean dated) implements Wording {}

    /** 3月8日 of some year. */
    record DayOfYear(int month, int day) implements Wording {}

    /** 3月 of some year. */
    record MonthOfYear(int month) implements Wording {}

    /** 8日 of some month. */
    record DayOfMonth(int day) implements Wording {}
}
