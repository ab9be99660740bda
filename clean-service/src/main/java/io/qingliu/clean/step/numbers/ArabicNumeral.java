package io.qingliu.clean.step.numbers;

import io.qingliu.clean.step.numbers.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads 1,200 and ３．５万 and 1亿2000万. */
final class ArabicNumeral {
    // A thousand billions is the largest sum of the news; what is longer is a number of something.
    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;
    private static final int DIGITS_BELOW_TEN_THOUSAND = 4;

    private ArabicNumeral() {}

    static Optional<Numeral> at(String text, int start) {
        return plain(text, start)
                .map(plain -> Scales.behind(text, withSmallScale(text, plain)))
                .map(numeral -> withRest(text, numeral));
    }

    private static Optional<Numeral> plain(String text, int start) {
        var digits = new StringBuilder();
        int end = whole(text, start, digits);
        if (end + 1 < text.length() && isPoint(text.charAt(end)) && Digits.isArabic(text.charAt(end + 1))) {
            digits.append('.');
            end = run(text, end + 1, digits);
        }
        boolean goesOn = end + 1 < text.length() && isPoint(text.charAt(end)) && Digits.isArabic(text.charAt(end + 1));
        return goesOn || digits.length() > MOST_DIGITS
                ? Optional.empty() // 1.2.3 is a version or an address
                : Optional.of(new Numeral(end, new BigDecimal(digits.toString()), BigDecimal.ONE, Form.ARABIC, false));
    }

    // 1,234,567; a full-width comma groups full-width digits only, elsewhere it divides a list.
    private static int whole(String text, int start, StringBuilder digits) {
        int end = run(text, start, digits);
        int first = end - start;
        while (first <= GROUP && end < text.length() && isGroupDivider(text, end) && hasGroup(text, end + 1)) {
            end = run(text, end + 1, digits);
        }
        return end;
    }

    private static boolean isGroupDivider(String text, int at) {
        return text.charAt(at) == ',' || (text.charAt(at) == '，' && Digits.isFullWidth(text.charAt(at - 1)));
    }

    private static boolean hasGroup(String text, int start) {
        int end = start;
        while (end < text.length() && end <= start + GROUP && Digits.isArabic(text.charAt(end))) {
            end++;
        }
        return end == start + GROUP;
    }

    private static int run(String text, int start, StringBuilder digits) {
        int end = start;
        while (end < text.length() && Digits.isArabic(text.charAt(end))) {
            if (digits.length() <= MOST_DIGITS) {
                digits.append(Digits.valueOf(text.charAt(end)));
            }
            end++;
        }
        return end;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    // 3百, 5千万
    private static Numeral withSmallScale(String text, Numeral numeral) {
        char next = numeral.end() < text.length() ? text.charAt(numeral.end()) : 0;
        return next == '百' || next == '千'
                ? numeral.times(BigDecimal.valueOf(Scales.of(next)), numeral.end() + 1)
                : numeral;
    }

    // 1亿2000万, 12万3456; what says 多 is over.
    private static Numeral withRest(String text, Numeral numeral) {
        boolean scaled = numeral.scale().longValueExact() >= Scales.TEN_THOUSAND;
        boolean more = numeral.end() < text.length() && Digits.isArabic(text.charAt(numeral.end()));
        if (!scaled || !more || numeral.approximate()) {
            return numeral;
        }
        return plain(text, numeral.end())
                .map(plain -> Scales.behind(text, withSmallScale(text, plain)))
                .filter(rest -> isRest(rest, numeral))
                .map(rest -> new Numeral(
                        rest.end(), numeral.value().add(rest.value()), BigDecimal.ONE, Form.ARABIC, rest.approximate()))
                .orElse(numeral);
    }

    private static boolean isRest(Numeral rest, Numeral whole) {
        boolean smaller = rest.value().compareTo(whole.scale()) < 0;
        boolean allDigits = rest.end() - whole.end() == DIGITS_BELOW_TEN_THOUSAND
                && whole.scale().longValueExact() == Scales.TEN_THOUSAND;
        return smaller && (rest.scale().compareTo(BigDecimal.ONE) > 0 || allDigits);
    }
}
