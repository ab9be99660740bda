package io.qingliu.clean.step.figures;

import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Figure;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.figures.Unit.Use;
import io.qingliu.clean.step.numbers.Digits;
import io.qingliu.clean.step.numbers.Numeral;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures of one text in one pass: amounts, amounts of several units, and ranges of amounts. */
final class FigureScan {
    private static final String DASHES = "-－—–~～〜至到";

    private final Units units;
    private final Around around;
    private final Words setPhrases;

    FigureScan(Units units, Around around, Words setPhrases) {
        this.units = units;
        this.around = around;
        this.setPhrases = setPhrases;
    }

    private record Found(Figure figure, int end) {}

    /** The figures in order; {@code yuan} is the currency of a bare 元, empty where it is not known. */
    List<Figure> figures(Segmentation words, String yuan) {
        var text = words.text();
        var amounts = new Amounts(units, around, words);
        var figures = new ArrayList<Figure>();
        int at = 0;
        while (at < text.length()) {
            int phrase = setPhrases.lengthAt(text, at);
            if (phrase > 0 || !Numeral.mayBegin(text.charAt(at)) || !isFree(text, at)) {
                at += Math.max(1, phrase);
                continue;
            }
            var found = figureAt(amounts, text, at, yuan);
            found.ifPresent(one -> figures.add(one.figure()));
            at = found.map(Found::end).orElse(at + 1);
        }
        return figures;
    }

    // No part of a longer number, of a name such as G20, or of 第3.
    private boolean isFree(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean behindDigit = at > 1 && Digits.isArabic(text.charAt(at - 2));
        return !isLatin(before)
                && !(Digits.isArabic(before) && Digits.isArabic(text.charAt(at)))
                && !(behindDigit && ".．,，、:：-－/".indexOf(before) >= 0)
                && !around.isOrdinal(text, at);
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static Optional<Found> figureAt(Amounts amounts, String text, int at, String yuan) {
        return amounts.at(at).flatMap(first -> {
            var from = withSmaller(amounts, first);
            return range(amounts, text, from, yuan).or(() -> single(text, from, yuan));
        });
    }

    // 2小时45分钟, 3元5角
    private static Amount withSmaller(Amounts amounts, Amount first) {
        var whole = first;
        var last = first;
        while (last.unit().isPresent()) {
            var larger = last.unit().get();
            var next = amounts.at(last.end())
                    .filter(amount -> amount.unit()
                            .filter(unit -> unit.measuresLike(larger) && unit.isSmallerThan(larger))
                            .isPresent());
            if (next.isEmpty()) {
                return whole;
            }
            whole = whole.and(next.get());
            last = next.get();
        }
        return whole;
    }

    private static Optional<Found> single(String text, Amount amount, String yuan) {
        boolean alone = amount.unit()
                .filter(unit -> unit.use() != Use.COMPOUND
                        || amount.end() - amount.numeral().end()
                                > unit.printed().length())
                .isPresent();
        return alone
                ? Optional.of(
                        new Found(figure(text, amount.start(), amount, amount, Optional.empty(), yuan), amount.end()))
                : Optional.empty();
    }

    // 3万至5万元, 2到3成, 10%—15%
    private static Optional<Found> range(Amounts amounts, String text, Amount from, String yuan) {
        if (from.end() >= text.length() || DASHES.indexOf(text.charAt(from.end())) < 0) {
            return Optional.empty();
        }
        return amounts.behindDash(from.end() + 1)
                .filter(to -> to.unit().isPresent())
                .flatMap(to -> between(text, from, to, yuan));
    }

    private static Optional<Found> between(String text, Amount from, Amount to, String yuan) {
        var unit = to.unit().orElseThrow();
        boolean alike = from.unit().map(unit::measuresLike).orElse(true);
        if (!alike || unit.use() == Use.COMPOUND) {
            return Optional.empty();
        }
        var low = from.unit().isPresent() ? from.value() : from.inUnitOf(to, unit);
        if (low.compareTo(to.value()) >= 0) {
            return Optional.empty();
        }
        var first = new Amount(
                from.start(), from.end(), from.numeral(), to.unit(), low, from.approximate() || to.approximate());
        return Optional.of(new Found(figure(text, from.start(), first, to, Optional.of(to), yuan), to.end()));
    }

    private static Figure figure(String text, int start, Amount from, Amount last, Optional<Amount> to, String yuan) {
        var unit = last.unit().orElseThrow();
        return new Fact.Figure(
                unit.kind(),
                text.substring(start, last.end()),
                from.value(),
                to.map(Amount::value),
                unit.use() == Use.OWN_CURRENCY ? yuan : unit.name(),
                from.approximate());
    }
}
