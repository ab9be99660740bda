package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.words.Words;

/** Knows the headlines of bulletins, such as 国内联播快讯, below which each item has a headline of its own. */
final class Bulletins {
    private static final Words NAMES = Words.load(Bulletins.class, "roundups.txt");
    // A date or the name of the column may stand beside it.
    private static final int MOST_BESIDE = 14;

    private Bulletins() {}

    static boolean isOne(Row row) {
        var text = row.text();
        int at = NAMES.find(text, 0);
        return at >= 0 && text.length() - NAMES.lengthAt(text, at) <= MOST_BESIDE && (at == 0 || endsWithName(text));
    }

    private static boolean endsWithName(String text) {
        int end = text.length();
        while (end > 0 && "）)】]0123456789-/年月日".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return NAMES.lengthBefore(text, end) > 0;
    }
}
