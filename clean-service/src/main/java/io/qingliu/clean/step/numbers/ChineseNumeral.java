package io.qingliu.clean.step.numbers;

import io.qingliu.clean.step.numbers.Numeral.Form;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads 三千五百万 and 七点三, one character after the other. Digits side by side are no number: 二〇二五 is a year, 三四 means
 * three or four.
 */
final class ChineseNumeral {
    private static final int LONGEST = 24;
    private static final int NONE = -1;

    private final String text;
    private final int start;
    private int position;
    private long total; // what 万 and 亿 have closed
    private long section; // below 万
    private int digit = NONE; // waits for its scale
    private long smallest = Long.MAX_VALUE; // scale of the section so far
    private long closed = Long.MAX_VALUE; // scale that closed the last section
    private boolean zero; // 零 before the digit: 一百零三
    private boolean bare;

    private ChineseNumeral(String text, int start) {
        this.text = text;
        this.start = start;
        this.position = start;
    }

    static boolean mayBegin(char c) {
        return digitOf(c) > 0 || Scales.of(c) > 0 || c == '零' || c == '〇';
    }

    static Optional<Numeral> at(String text, int start) {
        return new ChineseNumeral(text, start).read();
    }

    private Optional<Numeral> read() {
        while (position < text.length() && position - start < LONGEST && take(text.charAt(position))) {
            position++;
        }
        boolean digitsSideBySide = position < text.length() && digitOf(text.charAt(position)) >= 0;
        if (position == start || digitsSideBySide) {
            return Optional.empty();
        }
        long whole = total + section + lastDigit();
        var value = new BigDecimal(BigDecimal.valueOf(whole) + decimals());
        boolean scaled = digit == NONE && section == 0 && closed < Long.MAX_VALUE && total % closed == 0;
        var numeral = new Numeral(
                position, value, BigDecimal.valueOf(scaled ? closed : 1), bare ? Form.BARE_SCALE : Form.CHINESE, false);
        return Optional.of(Scales.behind(text, numeral));
    }

    // Whether the number goes on with this character.
    private boolean take(char c) {
        int value = digitOf(c);
        if (value == 0) {
            zero = true;
            return digit == NONE && smallest > 10;
        }
        if (value > 0) {
            boolean free = digit == NONE;
            digit = free ? value : digit;
            return free;
        }
        long scale = Scales.of(c);
        if (scale == 0) {
            return false;
        }
        return scale >= Scales.TEN_THOUSAND ? close(scale) : multiply(scale);
    }

    private boolean multiply(long scale) {
        boolean alone = digit == NONE;
        boolean leads = alone && position == start;
        boolean ten = alone && scale == 10 && section == 0 && (closed == Long.MAX_VALUE || zero);
        if (scale >= smallest || (alone && !leads && !ten)) {
            return false;
        }
        bare |= leads && scale > 10;
        section += (alone ? 1 : digit) * scale;
        smallest = scale;
        digit = NONE;
        zero = false;
        return true;
    }

    private boolean close(long scale) {
        long value = section + Math.max(digit, 0);
        boolean leads = position == start;
        boolean more = value > 0 || leads;
        boolean tenThousandHundredMillions = scale > closed && value == 0 && total < scale;
        if ((!more || scale >= closed) && !tenThousandHundredMillions) {
            return false;
        }
        bare |= leads;
        total = tenThousandHundredMillions ? total * scale : total + (leads ? 1 : value) * scale;
        closed = scale;
        section = 0;
        digit = NONE;
        smallest = Long.MAX_VALUE;
        zero = false;
        return true;
    }

    // 三百五 is 350, 一万五 15000, but 三百零五 is 305.
    private long lastDigit() {
        if (digit == NONE) {
            return 0;
        }
        long before = smallest < Long.MAX_VALUE ? smallest : closed;
        return zero || before == Long.MAX_VALUE ? digit : digit * Math.max(1, before / 10);
    }

    // 七点三; digits side by side are right here.
    private String decimals() {
        int end = position + 1;
        if (position >= text.length() || text.charAt(position) != '点') {
            return "";
        }
        var decimals = new StringBuilder(".");
        while (end < text.length() && end - position < LONGEST && digitOf(text.charAt(end)) >= 0) {
            decimals.append(digitOf(text.charAt(end)));
            end++;
        }
        if (decimals.length() == 1) {
            return ""; // 三点 is an hour
        }
        position = end;
        return decimals.toString();
    }

    private static int digitOf(char c) {
        return c == '两' ? 2 : c == '十' || !Digits.isChinese(c) ? NONE : Digits.valueOf(c);
    }
}
