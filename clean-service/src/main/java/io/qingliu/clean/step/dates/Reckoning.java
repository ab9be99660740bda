package io.qingliu.clean.step.dates;

import io.qingliu.clean.step.dates.Wording.DayOfMonth;
import io.qingliu.clean.step.dates.Wording.DayOfYear;
import io.qingliu.clean.step.dates.Wording.Known;
import io.qingliu.clean.step.dates.Wording.MonthOfYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Works out which days are meant: those nearest to the day of publication, but for a paragraph that tells of another year.
 */
final class Reckoning {
    private static final long FRESH = 10; // days within which a report is about now
    private static final long CLEAR = 60; // days by which one year is nearer than the other, or it may be either
    private static final long SAME_MONTH = 12; // 8日 further away than this may be of either month

    private final Optional<LocalDate> today;
    private Optional<LocalDate> before = Optional.empty(); // named before in the paragraph, with its month
    private boolean elsewhen; // whether a year was named with it

    Reckoning(Optional<LocalDate> today) {
        this.today = today;
    }

    void newParagraph() {
        before = Optional.empty();
        elsewhen = false;
    }

    /** The days that are meant; empty where nobody can tell. */
    Optional<Stretch> days(Wording wording) {
        var days = switch (wording) {
            case Known known -> Optional.of(known.days());
            case DayOfYear day ->
                nearest(IntStream.rangeClosed(-1, 1)
                        .boxed()
                        .flatMap(i -> dayIn(year(i), day.month(), day.day()).stream()));
            case MonthOfYear month ->
                nearest(IntStream.rangeClosed(-1, 1)
                        .boxed()
                        .flatMap(i -> year(i).stream().map(year -> Stretch.month(YearMonth.of(year, month.month())))));
            case DayOfMonth day -> ofMonth(day.day());
        };
        days.ifPresent(found -> remember(wording, found));
        return days;
    }

    /** The days that {@code wording} means as the end of a range that begins with {@code first}. */
    static Optional<Stretch> endOf(Stretch first, Wording wording) {
        var from = first.from();
        var end = switch (wording) {
            case Known known -> Optional.of(known.days());
            case DayOfYear day ->
                Stream.of(from.getYear(), from.getYear() + 1)
                        .flatMap(year -> dayIn(Optional.of(year), day.month(), day.day()).stream())
                        .filter(days -> !days.from().isBefore(from))
                        .findFirst();
            case MonthOfYear month ->
                Stream.of(from.getYear(), from.getYear() + 1)
                        .map(year -> Stretch.month(YearMonth.of(year, month.month())))
                        .filter(days -> !days.from().isBefore(from))
                        .findFirst();
            case DayOfMonth day ->
                first.isDay() && YearMonth.from(from).isValidDay(day.day())
                        ? Optional.of(Stretch.day(from.withDayOfMonth(day.day())))
                        : Optional.<Stretch>empty();
        };
        return end.filter(days -> days.from().isAfter(from));
    }

    private void remember(Wording wording, Stretch days) {
        boolean known = wording instanceof Known named && named.dated();
        if (known || !(wording instanceof Known)) {
            before = Optional.of(days.from());
            elsewhen |=
                    known && today.filter(day -> days.distance(day) <= FRESH).isEmpty();
        }
    }

    private Optional<Integer> year(int distance) {
        return today.map(day -> day.getYear() + distance);
    }

    private static Optional<Stretch> dayIn(Optional<Integer> year, int month, int day) {
        return year.map(known -> YearMonth.of(known, month))
                .filter(known -> known.isValidDay(day))
                .map(known -> Stretch.day(known.atDay(day)));
    }

    // What happened in another year goes on in that year: the next such day; but what is fresh is of now.
    private Optional<Stretch> nearest(Stream<Stretch> candidates) {
        var nearest = today.flatMap(day -> nearest(candidates, day));
        boolean fresh = nearest.filter(days -> days.distance(today.orElseThrow()) <= FRESH)
                .isPresent();
        return before.filter(day -> elsewhen && !fresh)
                .flatMap(day -> nearest.map(days -> next(day, days)))
                .or(() -> nearest);
    }

    private static Optional<Stretch> nearest(Stream<Stretch> candidates, LocalDate day) {
        var sorted = candidates
                .sorted(Comparator.comparingLong(days -> days.distance(day)))
                .toList();
        boolean either =
                sorted.size() > 1 && sorted.get(1).distance(day) - sorted.get(0).distance(day) < CLEAR;
        return either ? Optional.empty() : sorted.stream().findFirst();
    }

    private static Stretch next(LocalDate day, Stretch like) {
        var month = YearMonth.of(day.getYear(), like.from().getMonth());
        var from = month.atDay(Math.min(like.from().getDayOfMonth(), month.lengthOfMonth()));
        boolean past = from.isBefore(like.isDay() ? day : day.withDayOfMonth(1));
        var days = past ? month.plusYears(1) : month;
        return like.isDay()
                ? Stretch.day(days.atDay(Math.min(like.from().getDayOfMonth(), days.lengthOfMonth())))
                : Stretch.month(days);
    }

    private Optional<Stretch> ofMonth(int dayOfMonth) {
        return before.or(() -> today)
                .flatMap(near -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(i -> YearMonth.from(near).plusMonths(i))
                        .filter(month -> month.isValidDay(dayOfMonth))
                        .map(month -> Stretch.day(month.atDay(dayOfMonth)))
                        .filter(days -> days.distance(near) <= SAME_MONTH)
                        .min(Comparator.comparingLong(days -> days.distance(near))));
    }
}
