package io.qingliu.clean.step.dates;

import io.qingliu.clean.step.numbers.Digits;
import java.util.Optional;

/** A position in a line that moves over numbers and marks. */
final class Cursor {
    private final String text;
    private int position;

    /** A number and how many digits wrote it; 三十 and 三十一 count as two. */
    record Numeral(int value, int digits) {}

    Cursor(String text, int position) {
        this.text = text;
        this.position = position;
    }

    int position() {
        return position;
    }

    void moveTo(int other) {
        position = other;
    }

    /** The character here; 0 at the end. */
    char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    boolean skip(char c) {
        boolean here = peek() == c && c != 0;
        position += here ? 1 : 0;
        return here;
    }

    boolean skip(String word) {
        boolean here = text.startsWith(word, position);
        position += here ? word.length() : 0;
        return here;
    }

    void skipBlanks() {
        while (Character.isWhitespace(peek()) || Character.isSpaceChar(peek())) {
            position++;
        }
    }

    /** The number here, of at most {@code most} digits. */
    Optional<Numeral> number(int most) {
        return Digits.isChinese(peek()) ? chinese(most) : arabic(most);
    }

    private Optional<Numeral> arabic(int most) {
        int value = 0;
        int digits = 0;
        while (digits < most && Digits.valueOf(peek()) >= 0 && !Digits.isChinese(peek())) {
            value = value * 10 + Digits.valueOf(peek());
            position++;
            digits++;
        }
        return digits == 0 ? Optional.empty() : Optional.of(new Numeral(value, digits));
    }

    // 二〇二五 digit by digit, 十二 and 三十一 by tens.
    private Optional<Numeral> chinese(int most) {
        int value = 0;
        int digits = 0;
        while (digits <= most && Digits.isChinese(peek())) {
            if (peek() == '十') {
                boolean more = position + 1 < text.length()
                        && Digits.valueOf(text.charAt(position + 1)) > 0
                        && Digits.isChinese(text.charAt(position + 1));
                value = Math.max(value, 1) * (more ? 1 : 10);
            } else {
                value = value * 10 + Digits.valueOf(peek());
            }
            position++;
            digits++;
        }
        boolean tens = digits == 3 && value < 100;
        return digits == 0 || (digits > most && !tens)
                ? Optional.empty()
                : Optional.of(new Numeral(value, Math.min(digits, most)));
    }
}
