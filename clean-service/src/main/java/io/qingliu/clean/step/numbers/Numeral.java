package io.qingliu.clean.step.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in a text.
 *
 * @param end where it ends, itself not included
 * @param scale what its last characters multiply by: 10000 for 3.5万, 1 where they do not
 * @param form how it is written
 * @param approximate whether it says 多, 余 or 来: 三十多
 */
public record Numeral(int end, BigDecimal value, BigDecimal scale, Form form, boolean approximate) {
    /** How a number is written. */
    public enum Form {
        ARABIC,
        CHINESE,
        /** A scale alone, 百亿 or 千, which is a number only where something before it says so. */
        BARE_SCALE
    }

    /** Whether a number may begin with this character. */
    public static boolean mayBegin(char c) {
        return Digits.isArabic(c) || ChineseNumeral.mayBegin(c);
    }

    /** The number that begins at {@code start}, the longest one; it may be the beginning of a word that is no number. */
    public static Optional<Numeral> at(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        return Digits.isArabic(text.charAt(start))
                ? ArabicNumeral.at(text, start)
                : ChineseNumeral.mayBegin(text.charAt(start)) ? ChineseNumeral.at(text, start) : Optional.empty();
    }

    /** What stands before the scale: 3.5 of 3.5万. */
    public BigDecimal coefficient() {
        return value.divide(scale);
    }

    Numeral times(BigDecimal factor, int newEnd) {
        return new Numeral(newEnd, value.multiply(factor), scale.multiply(factor), form, approximate);
    }

    Numeral roughly(int newEnd) {
        return new Numeral(newEnd, value, scale, form, true);
    }
}
