package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;

/**
 * Removes characters that do not show or that no font outside the page knows: zero-width and soft hyphens, byte order
 * marks, controls, direction marks, private use. U+FFFD stays: it says that something is lost.
 */
public record RemoveInvisible() implements Step.Rewrite {
    @Override
    public String id() {
        return "invisible@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        int i = 0;
        while (i < text.length()) {
            int next = i + 1;
            if (!isPlain(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                next = i + Character.charCount(codePoint);
                if (isInvisible(codePoint) && !joins(text, i, codePoint)) {
                    next = endOfRun(text, next);
                    changes.remove(i, next);
                }
            }
            i = next;
        }
        return changes.toChanges();
    }

    // What most text consists of, found out by its range; all else is looked at closely.
    private static boolean isPlain(char c) {
        return (c >= '\u3000' && c <= '\uD7FF' && c != '\u3164')
                || (c >= ' ' && c < '\u007F')
                || (c >= '\uFF00' && c < '\uFFA0');
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            // A joiner behind something invisible joins nothing.
            if (!isInvisible(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> isLayout(c);
            case Character.PRIVATE_USE -> true;
            case Character.NON_SPACING_MARK -> isVariationSelector(c) || c == 0x034F; // combining grapheme joiner
            case Character.OTHER_LETTER -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0; // Hangul fillers
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF); // never characters
            default -> c == 0xFFFC; // stands for an object that is not there
        };
    }

    // Of the format characters those without ink; the signs of Arabic and the like have some.
    private static boolean isLayout(int c) {
        return c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || (c >= 0x200B && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB)
                || c == 0xE0001;
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    // Emoji are built with joiners and selectors, and some scripts need the joiners for their shapes.
    private static boolean joins(String text, int position, int codePoint) {
        boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
        if (position == 0 || (!joiner && !isVariationSelector(codePoint))) {
            return false;
        }
        int before = text.codePointBefore(position);
        boolean emoji = Character.isEmoji(before) || isVariationSelector(before);
        return emoji || (joiner && Character.isLetter(before) && !writesWithoutJoiners(before));
    }

    private static boolean writesWithoutJoiners(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, LATIN, CYRILLIC, GREEK, COMMON, INHERITED -> true;
            default -> false;
        };
    }
}
