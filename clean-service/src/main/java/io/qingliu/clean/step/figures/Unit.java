package io.qingliu.clean.step.figures;

import io.qingliu.clean.article.Fact.Figure.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What may stand behind a number.
 *
 * @param name what the values are in
 * @param numerator with {@code denominator}, how much of that one of it is: 亩 is 2000/3 square metres
 */
record Unit(String printed, Kind kind, String name, BigDecimal numerator, BigDecimal denominator, Use use) {
    private static final int DECIMALS = 2; // of what a fraction leaves

    /** Where it counts. */
    enum Use {
        ALWAYS,
        /** 元 is of the country of the paper, or of the currency named before the number. */
        OWN_CURRENCY,
        /** 分 and 角 only beside a larger unit: 2分30秒. */
        COMPOUND,
        /** 成 only of ten: 三成. */
        SHARE,
        /** 年 is a date as often. */
        YEARS,
        /** 度 only of temperature. */
        DEGREES
    }

    static Unit of(String printed, Kind kind, String name, String factor, Use use) {
        int slash = factor.indexOf('/');
        var numerator = new BigDecimal(slash < 0 ? factor : factor.substring(0, slash));
        var denominator = slash < 0 ? BigDecimal.ONE : new BigDecimal(factor.substring(slash + 1));
        return new Unit(printed, kind, name, numerator, denominator, use);
    }

    /** A number of this as a value; exact but where thirds would go on for ever. */
    BigDecimal value(BigDecimal number) {
        var product = number.multiply(numerator);
        try {
            return product.divide(denominator);
        } catch (ArithmeticException endless) {
            return product.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        }
    }

    boolean measuresLike(Unit other) {
        return kind == other.kind && name.equals(other.name);
    }

    boolean isSmallerThan(Unit other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) < 0;
    }

    /** Whether it ends where a word ends: 升 is a unit in 3升油 and none in 3.0升级版. */
    boolean isWholeWord() {
        return switch (kind) {
            case MONEY, PERCENT, ENERGY, TEMPERATURE, AGE -> use == Use.SHARE;
            case DURATION -> printed.equals("周");
            case RATIO, AREA, LENGTH, WEIGHT, VOLUME, POWER, COUNT -> true;
        };
    }
}
