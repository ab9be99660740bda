package io.qingliu.clean.step.figures;

import io.qingliu.clean.article.Fact.Figure.Kind;
import io.qingliu.clean.segmentation.PartOfSpeech;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.step.figures.Unit.Use;
import io.qingliu.clean.step.numbers.Digits;
import io.qingliu.clean.step.numbers.Numeral;
import io.qingliu.clean.step.numbers.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads single amounts of one text: 3万元, 百分之三, 零下5℃. */
final class Amounts {
    private static final List<String> SHARES = List.of("百分之", "千分之", "万分之");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(300);
    private static final BigDecimal LEAST_DATED = BigDecimal.valueOf(10); // of two digits: 15年 may be 2015
    private static final BigDecimal MOST_DATED = BigDecimal.valueOf(99);
    private static final String MINUS = "-－−";
    private static final String BEHIND_A_NUMBER = "0123456789０１２３４５６７８９℃度%％";
    private static final String BELOW_ZERO = "零下";

    private final Units units;
    private final Around around;
    private final Segmentation words;
    private final String text;
    private final Unit percent;

    Amounts(Units units, Around around, Segmentation words) {
        this.units = units;
        this.around = around;
        this.words = words;
        this.text = words.text();
        this.percent = units.at("%", 0).orElseThrow();
    }

    /** The amount whose number begins at {@code at}; without a unit where none follows. */
    Optional<Amount> at(int at) {
        var share = shareAt(at);
        if (share.isPresent()) {
            return share;
        }
        return Numeral.at(text, at).filter(numeral -> isNumber(at, numeral)).flatMap(numeral -> amount(at, numeral));
    }

    /** The amount behind the dash of a range, its sign included: 零下5℃到零下2℃. */
    Optional<Amount> behindDash(int start) {
        if (text.startsWith(BELOW_ZERO, start)) {
            return at(start + BELOW_ZERO.length());
        }
        boolean minus = start < text.length() && MINUS.indexOf(text.charAt(start)) >= 0;
        return start < text.length() ? at(minus ? start + 1 : start) : Optional.empty();
    }

    // 百分之三
    private Optional<Amount> shareAt(int at) {
        for (int i = 0; i < SHARES.size(); i++) {
            var share = SHARES.get(i);
            if (text.startsWith(share, at)) {
                var tenth = BigDecimal.ONE.movePointLeft(i);
                return Numeral.at(text, at + share.length())
                        .map(numeral -> new Amount(
                                at,
                                numeral.end(),
                                numeral,
                                Optional.of(percent),
                                numeral.value().multiply(tenth),
                                numeral.approximate() || around.isAbout(text, at, numeral.end())));
            }
        }
        return Optional.empty();
    }

    // 五台县 and 三亚 begin with no number, as the segmentation knows; 百 counts only in 近百人.
    private boolean isNumber(int at, Numeral numeral) {
        return switch (numeral.form()) {
            case ARABIC -> true;
            case CHINESE -> words.isBoundary(at) && isNumeral(words.part(words.at(at)));
            case BARE_SCALE -> words.isBoundary(at) && (around.isAbout(text, at, at) || text.startsWith("上", at - 1));
        };
    }

    private static boolean isNumeral(PartOfSpeech part) {
        return part == PartOfSpeech.NUMERAL || part == PartOfSpeech.TIME || part == PartOfSpeech.MEASURE;
    }

    private Optional<Amount> amount(int at, Numeral numeral) {
        int gap = numeral.form() == Form.ARABIC && text.startsWith(" ", numeral.end()) ? 1 : 0;
        var unit = units.at(text, numeral.end() + gap);
        if (unit.isEmpty()) {
            return Optional.of(plain(at, numeral));
        }
        int end = numeral.end() + gap + unit.get().printed().length();
        return counts(at, numeral, unit.get(), end)
                ? Optional.of(measured(at, numeral, ownCurrency(unit.get(), at), end))
                : Optional.empty();
    }

    private static Amount plain(int at, Numeral numeral) {
        return new Amount(at, numeral.end(), numeral, Optional.empty(), numeral.value(), numeral.approximate());
    }

    private Unit ownCurrency(Unit unit, int at) {
        return unit.use() == Use.OWN_CURRENCY ? units.currencyBefore(text, at).orElse(unit) : unit;
    }

    private Amount measured(int at, Numeral numeral, Unit unit, int end) {
        boolean signed = unit.kind() == Kind.TEMPERATURE || unit.kind() == Kind.PERCENT;
        int sign = signed ? signBefore(at) : 0;
        var value = unit.value(numeral.value());
        return new Amount(
                at - sign,
                end,
                numeral,
                Optional.of(unit),
                sign > 0 ? value.negate() : value,
                numeral.approximate() || numeral.form() == Form.BARE_SCALE || around.isAbout(text, at - sign, end));
    }

    // A hyphen behind a number or a unit is no sign: 3%-5%.
    private int signBefore(int at) {
        if (text.startsWith(BELOW_ZERO, at - BELOW_ZERO.length())) {
            return BELOW_ZERO.length();
        }
        boolean minus = at > 0 && MINUS.indexOf(text.charAt(at - 1)) >= 0;
        boolean behindNumber = at > 1 && BEHIND_A_NUMBER.indexOf(text.charAt(at - 2)) >= 0;
        return minus && !behindNumber ? 1 : 0;
    }

    private boolean counts(int at, Numeral numeral, Unit unit, int end) {
        return isEnd(unit, end)
                && isUsed(at, numeral, unit, end)
                && !isArticle(numeral, unit)
                && !(unit.kind() == Kind.LENGTH && around.isSpeed(text, at, end));
    }

    // 10秒03 is a record in hundredths.
    private boolean isEnd(Unit unit, int end) {
        boolean fraction = unit.printed().equals("秒") && end < text.length() && Digits.isArabic(text.charAt(end));
        return !fraction && (!unit.isWholeWord() || words.isBoundary(end));
    }

    private boolean isUsed(int at, Numeral numeral, Unit unit, int end) {
        return switch (unit.use()) {
            case ALWAYS, OWN_CURRENCY, COMPOUND -> true;
            case SHARE -> numeral.value().compareTo(TEN) < 0;
            case DEGREES -> around.isWarm(text, at);
            case YEARS -> isDuration(at, numeral, unit, end);
        };
    }

    // 一名记者 is a reporter, and 有一天 some day.
    private static boolean isArticle(Numeral numeral, Unit unit) {
        return numeral.form() == Form.CHINESE
                && numeral.value().compareTo(BigDecimal.ONE) == 0
                && (unit.kind() == Kind.COUNT || unit.kind() == Kind.DURATION);
    }

    private boolean isDuration(int at, Numeral numeral, Unit unit, int end) {
        if (numeral.approximate() || around.isLasting(text, at, end) || isMonths(end, unit)) {
            return true;
        }
        boolean leadingZero = text.charAt(at) == '0';
        boolean dated = numeral.form() == Form.ARABIC
                && numeral.value().compareTo(LEAST_DATED) >= 0
                && numeral.value().compareTo(MOST_DATED) <= 0;
        boolean monthFollows = Numeral.at(text, end).isPresent();
        return numeral.value().compareTo(MOST_YEARS) <= 0
                && !leadingZero
                && !dated
                && !monthFollows
                && !around.isDated(text, at, end);
    }

    // 十年六个月
    private boolean isMonths(int end, Unit years) {
        return Numeral.at(text, end)
                .flatMap(months -> units.at(text, months.end()))
                .filter(months -> months.measuresLike(years) && months.use() == Use.ALWAYS)
                .isPresent();
    }
}
