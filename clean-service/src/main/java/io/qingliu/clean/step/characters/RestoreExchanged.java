package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.BitSet;

/**
 * Puts 一 and 没 back on pages where a program has exchanged every one of them, for 壹 and for 冇. Amounts in words,
 * names and Cantonese stay: they come with 一 and 没 beside them, or with other words of Cantonese.
 */
public record RestoreExchanged() implements Step.Rewrite {
    // A line of prose, not of a menu.
    private static final int SHORTEST_PROSE = 30;

    // Prose of this length holds 一 and hardly less often 没.
    private static final int ENOUGH_TEXT = 100;

    // 壹 of a name stands before the same character each time.
    private static final int DIFFERENT_WORDS = 3;

    private static final String AMOUNTS = "贰叁肆伍陆柒捌玖貳參陸";
    private static final String CANTONESE = "嘅佢哋咗喺嚟畀睇乜唔嗰啲咁噉冧嬲攞搵瞓咪噃咩嘢冚啱";

    @Override
    public String id() {
        return "exchanged@1";
    }

    @Override
    public Changes rewrite(String text) {
        boolean one = text.indexOf('壹') >= 0 && exchangedOne(text);
        boolean not = text.indexOf('冇') >= 0 && exchangedNot(text);
        if (!one && !not) {
            return Changes.none();
        }
        var changes = Changes.of(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (one && c == '壹') {
                changes.replace(i, i + 1, "一");
            } else if (not && c == '冇') {
                changes.replace(i, i + 1, "没");
            }
        }
        return changes.toChanges();
    }

    private static boolean exchangedOne(String text) {
        return count(text, AMOUNTS) == 0
                && differentAfter(text, '壹') >= DIFFERENT_WORDS
                && isMissingFromProse(text, "一");
    }

    private static boolean exchangedNot(String text) {
        return count(text, CANTONESE) == 0 && standsOutsideQuotes(text) && isMissingFromProse(text, "没沒");
    }

    // Menus are not written by those who wrote the article, and no program has been over them: 上一篇.
    private static boolean isMissingFromProse(String text, String characters) {
        int length = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start >= SHORTEST_PROSE) {
                length += end - start;
                for (int i = start; i < end; i++) {
                    if (characters.indexOf(text.charAt(i)) >= 0) {
                        return false;
                    }
                }
            }
            start = end + 1;
        }
        return length >= ENOUGH_TEXT;
    }

    private static int count(String text, String characters) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += characters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static int differentAfter(String text, char c) {
        var after = new BitSet();
        for (int i = text.indexOf(c); i >= 0 && i + 1 < text.length(); i = text.indexOf(c, i + 1)) {
            after.set(text.charAt(i + 1));
        }
        return after.cardinality();
    }

    // A word of dialect in the speech of somebody is no evidence.
    private static boolean standsOutsideQuotes(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '「') {
                quoted = true;
            } else if (c == '”' || c == '」' || c == '\n') {
                quoted = false;
            } else if (c == '冇' && !quoted) {
                return true;
            }
        }
        return false;
    }
}
