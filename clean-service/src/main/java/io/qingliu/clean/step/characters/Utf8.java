package io.qingliu.clean.step.characters;

/** Decodes UTF-8 whose bytes stand in a text as characters of Windows-1252 or ISO 8859-1. */
final class Utf8 {
    private static final int MALFORMED = -1;

    // A letter with an accent before these, as in “hé”…, is UTF-8 by chance only.
    private static final String MARKS_OF_CHINESE = "“”‘’–—…•";

    // The least code point that each length is for.
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x1_0000};

    private Utf8() {}

    /** How many bytes the sequence has that begins here; 0 where none can, or where it would run past {@code end}. */
    static int lengthAt(String text, int position, int end) {
        if (position >= end) {
            return 0;
        }
        char lead = text.charAt(position);
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return position + length <= end ? length : 0;
    }

    /** The code point of a sequence, or -1 where it is malformed. */
    static int decode(String text, int position, int length) {
        int codePoint = text.charAt(position) & (0xFF >> (length + 1));
        for (int i = position + 1; i < position + length; i++) {
            int value = WesternBytes.of(text.charAt(i));
            if ((value & 0xFFFF_FFC0) != 0x80) {
                return MALFORMED;
            }
            codePoint = (codePoint << 6) | (value & 0x3F);
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint < LEAST[length] || surrogate || codePoint > Character.MAX_CODE_POINT ? MALFORMED : codePoint;
    }

    /** How many of these characters a writer of Chinese would hardly put behind a letter with an accent. */
    static int telling(String text, int start, int end) {
        int telling = 0;
        for (int i = start; i < end; i++) {
            telling += MARKS_OF_CHINESE.indexOf(text.charAt(i)) < 0 ? 1 : 0;
        }
        return telling;
    }
}
