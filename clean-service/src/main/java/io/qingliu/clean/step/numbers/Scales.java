package io.qingliu.clean.step.numbers;

import java.math.BigDecimal;

/** The characters that multiply: 十 百 千 万 亿. */
final class Scales {
    static final long TEN_THOUSAND = 10_000;
    static final long HUNDRED_MILLION = 100_000_000;
    private static final String ROUGHLY = "多余来";

    private Scales() {}

    /** What a character multiplies by; 0 for any other character. */
    static long of(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> TEN_THOUSAND;
            case '亿' -> HUNDRED_MILLION;
            default -> 0;
        };
    }

    /** The numeral with 多, 余 or 来 and with the 万 and 亿 behind it: 30多万, 3万亿. */
    static Numeral behind(String text, Numeral numeral) {
        var scaled = numeral;
        while (scaled.end() < text.length()) {
            char next = text.charAt(scaled.end());
            if (ROUGHLY.indexOf(next) >= 0 && !scaled.approximate()) {
                scaled = scaled.roughly(scaled.end() + 1);
            } else if (fits(next, scaled)) {
                scaled = scaled.times(BigDecimal.valueOf(of(next)), scaled.end() + 1);
            } else {
                return scaled;
            }
        }
        return scaled;
    }

    private static boolean fits(char next, Numeral before) {
        long scale = before.scale().longValueExact();
        return switch (next) {
            case '万' -> scale < TEN_THOUSAND;
            case '亿' -> scale < HUNDRED_MILLION;
            default -> false;
        };
    }
}
