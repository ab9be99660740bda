package io.qingliu.clean.step.characters;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The two-byte characters of GBK, as arrays in both directions, and which of them are common. */
final class GbkCodes {
    private static final int FIRST_LEAD = 0x81;
    private static final int LAST_LEAD = 0xFE;
    private static final int FIRST_TRAIL = 0x40;
    private static final int LAST_TRAIL = 0xFE;

    // GB18030 holds GBK as its two-byte part and belongs to the base of the platform.
    private static final Charset CHARSET = Charset.forName("GB18030");

    // The most frequent 5,401 characters of Traditional, as Taiwan counted them for this charset.
    private static final Charset BIG5 = Charset.forName("Big5");

    // At most one in so many characters of a real text is uncommon, so a short one must do without.
    private static final int UNCOMMON_IN = 8;

    private final char[] codeOf = new char[1 << 16];
    private final char[] characterOf = new char[1 << 16];
    private final BitSet common = new BitSet(1 << 16);

    GbkCodes() {
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
                var decoded = decode(lead, trail, CHARSET);
                if (decoded != '\uFFFD') {
                    int code = (lead << 8) | trail;
                    characterOf[code] = decoded;
                    codeOf[decoded] = (char) code;
                }
            }
        }
        // Level 1 of GB 2312: the most frequent 3,755 characters of Simplified.
        commonFrom(0xB0, 0xD7, 0xA1, 0xFE, CHARSET);
        commonFrom(0xA4, 0xC6, 0x40, 0xFE, BIG5);
    }

    private void commonFrom(int firstLead, int lastLead, int firstTrail, int lastTrail, Charset charset) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= lastTrail; trail++) {
                char decoded = decode(lead, trail, charset);
                if (isHan(decoded)) {
                    common.set(decoded);
                }
            }
        }
    }

    private static char decode(int lead, int trail, Charset charset) {
        var decoded = new String(new byte[] {(byte) lead, (byte) trail}, charset);
        return decoded.length() == 1 ? decoded.charAt(0) : '\uFFFD';
    }

    /** The two bytes of a character, the first one high; 0 where GBK has none. */
    int codeOf(char c) {
        return codeOf[c];
    }

    /** The character of two bytes; 0 where there is none. */
    char characterOf(int lead, int trail) {
        return characterOf[((lead & 0xFF) << 8) | (trail & 0xFF)];
    }

    /** A character that most texts hold: frequent, or a mark of punctuation as Chinese text has it. */
    boolean isCommon(char c) {
        return common.get(c) || isMark(c);
    }

    boolean isHanOrMark(char c) {
        return isHan(c) || isMark(c);
    }

    /** Whether a text holds no more uncommon characters than names and places bring. */
    boolean isMostlyCommon(CharSequence text) {
        int uncommon = 0;
        for (int i = 0; i < text.length(); i++) {
            uncommon += isCommon(text.charAt(i)) ? 0 : 1;
        }
        return UNCOMMON_IN * uncommon <= text.length();
    }

    boolean isRareHan(char c) {
        return isHan(c) && !common.get(c);
    }

    /** Whether these two bytes are among the most frequent characters of Simplified. */
    static boolean isFrequentCode(int code) {
        return code >= 0xB0A1 && code <= 0xD7F9 && (code & 0xFF) >= 0xA1;
    }

    static boolean isMark(char c) {
        return "。，、；：？！“”‘’（）《》〈〉【】「」『』—…·　％－．～０１２３４５６７８９".indexOf(c) >= 0;
    }

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF' && (c >= '\u4E00' || c <= '\u4DBF');
    }
}
