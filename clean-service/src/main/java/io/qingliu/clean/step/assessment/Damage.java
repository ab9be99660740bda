package io.qingliu.clean.step.assessment;

import io.qingliu.clean.step.words.Words;

/** What a text shows of the ways in which characters are lost. */
final class Damage {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String GARBLED_REPLACEMENTS = "锟斤拷"; // U+FFFD twice, as UTF-8 read as GBK
    private static final int UNREADABLE_RUN = 4; // accented letters side by side; no language writes so many
    private static final int GAPS = 3; // one may be a slip, and 亿元 may begin a name
    private static final String EXPECTS_A_NUMBER = "，。、；：（(“,;:\n约达共为增降至到长在于从自";

    private final Words bare = Words.load(Damage.class, "never-bare.txt");

    /** Whether characters are left that nobody can read. */
    static boolean isUnreadable(String text) {
        int accented = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            accented = c >= 'À' && c <= 'ÿ' ? accented + 1 : 0;
            boolean lost = c == REPLACEMENT || Character.getType(c) == Character.PRIVATE_USE || isControl(c);
            if (lost || accented >= UNREADABLE_RUN) {
                return true;
            }
        }
        return text.contains(GARBLED_REPLACEMENTS);
    }

    private static boolean isControl(char c) {
        return c >= 0x7F && c <= 0x9F;
    }

    /** Whether numbers are missing in front of what always has one: 在年月日, 总投资亿元. */
    boolean hasLostDigits(String text) {
        int gaps = 0;
        int at = bare.find(text, 0);
        while (at >= 0 && gaps < GAPS) {
            gaps += isGap(text, at) ? 1 : 0;
            at = bare.find(text, at + bare.lengthAt(text, at));
        }
        return gaps >= GAPS;
    }

    private static boolean isGap(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        return EXPECTS_A_NUMBER.indexOf(before) >= 0;
    }
}
