package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;

/**
 * Puts 一 and 没 back on pages where a program has exchanged every one of them, for 壹 and for 冇. Amounts in words,
 * names and Cantonese stay: they come with 一 and 没 beside them, or with other words of Cantonese.
 */
public record RestoreExchanged() implements Step.Rewrite {
    // Prose of this length holds 一.
    private static final int ENOUGH_TEXT = 100;

    // 壹 of a name stands before the same character each time.
    private static final int DIFFERENT_WORDS = 3;

    private static final String AMOUNTS = "贰叁肆伍陆柒捌玖貳參陸";
    private static final String CANTONESE = "嘅佢哋咗喺嚟畀睇乜唔嗰啲咁噉冧嬲攞搵瞓咪噃";

    @Override
    public String id() {
        return "exchanged@1";
    }

    @Override
    public Changes rewrite(String text) {
        boolean one = text.indexOf('壹') >= 0 && text.indexOf('一') < 0 && exchangedOne(text);
        boolean not = text.indexOf('冇') >= 0 && text.indexOf('没') < 0 && text.indexOf('沒') < 0 && exchangedNot(text);
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
        boolean amounts = text.chars().anyMatch(c -> AMOUNTS.indexOf(c) >= 0);
        int han = (int) text.chars().filter(c -> GbkCodes.isHan((char) c)).count();
        return !amounts && han >= ENOUGH_TEXT && differentAfter(text, '壹') >= DIFFERENT_WORDS;
    }

    private static int differentAfter(String text, char c) {
        var after = new java.util.BitSet();
        for (int i = text.indexOf(c); i >= 0 && i + 1 < text.length(); i = text.indexOf(c, i + 1)) {
            after.set(text.charAt(i + 1));
        }
        return after.cardinality();
    }

    private static boolean exchangedNot(String text) {
        boolean cantonese = text.chars().anyMatch(c -> CANTONESE.indexOf(c) >= 0);
        return !cantonese && standsOutsideQuotes(text);
    }

    // A word of dialect in the speech of somebody is no evidence.
    private static boolean standsOutsideQuotes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '「') {
                depth++;
            } else if (c == '”' || c == '」' || c == '\n') {
                depth = 0;
            } else if (c == '冇' && depth == 0) {
                return true;
            }
        }
        return false;
    }
}
