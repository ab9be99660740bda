package io.qingliu.clean.step.pinyin;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A syllable of Mandarin.
 *
 * @param letters its letters in five bits each, {@code ü} as {@code v}
 * @param tone 1 to 4, or 0 for the neutral tone and where none is given
 */
record Syllable(int letters, int tone) {
    // zhuang and its like; each letter may carry marks, or a colon as in lu:e.
    private static final int MOST_LETTERS = 6;
    private static final int BITS = 5;

    /** Reads {@code chǎn}, {@code chan}, {@code chan3}, {@code lü4}, {@code lv} or {@code lu:}; empty for other text. */
    static Optional<Syllable> parse(String text) {
        int letters = 0;
        int count = 0;
        int tone = 0;
        var decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            char letter = letter(c);
            if (letter != 0) {
                letters = (letters << BITS) | (letter - 'a' + 1);
                count++;
            } else if ((c == '\u0308' || c == ':') && endsWith(letters, 'u')) {
                letters += 'v' - 'u';
            } else if (tone == 0 && count > 0 && toneMark(c) > 0) {
                tone = toneMark(c);
            } else if (tone == 0 && count > 0 && c >= '0' && c <= '5' && i == decomposed.length() - 1) {
                tone = c == '5' ? 0 : c - '0';
            } else {
                return Optional.empty();
            }
            if (count > MOST_LETTERS) {
                return Optional.empty();
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Syllable(letters, tone));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static char letter(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return switch (c) {
            case 'ɑ' -> 'a'; // the round letter of school books
            case 'ɡ' -> 'g';
            default -> 0;
        };
    }

    private static int toneMark(char c) {
        return switch (c) {
            case '\u0304' -> 1;
            case '\u0301' -> 2;
            case '\u030C', '\u0306' -> 3; // caron, and the breve that often stands for it
            case '\u0300' -> 4;
            default -> 0;
        };
    }

    private static boolean endsWith(int letters, char letter) {
        return (letters & ((1 << BITS) - 1)) == letter - 'a' + 1;
    }

    /** The same with {@code u} after {@code l} or {@code n} read as {@code ü}, as in the careless {@code lu} for 綠. */
    Optional<Syllable> withUmlaut() {
        int rest = letters;
        int shift = 0;
        while (rest >> BITS > 0) {
            int first = rest >> BITS;
            boolean afterLOrN = first == 'l' - 'a' + 1 || first == 'n' - 'a' + 1;
            if (afterLOrN && endsWith(rest, 'u')) {
                return Optional.of(new Syllable(letters + (('v' - 'u') << shift), tone));
            }
            rest >>= BITS;
            shift += BITS;
        }
        return Optional.empty();
    }
}
