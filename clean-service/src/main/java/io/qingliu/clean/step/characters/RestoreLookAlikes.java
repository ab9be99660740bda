package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.BitSet;
import java.util.function.UnaryOperator;

/**
 * Puts common characters back where characters of another script stand that look like them: the radical ⽤ for 用, カ in
 * 努カ, a Cyrillic С in СOVID. Text in those scripts stays.
 */
public final class RestoreLookAlikes implements Step.Rewrite {
    private static final int LONGEST_WORD = 40;

    private final LookAlikes lookAlikes = LookAlikes.load();
    private final Lexicon lexicon = Lexicon.load();
    private final UnaryOperator<String> fold;
    private final BitSet all = new BitSet();

    /** @param fold reads a text in Simplified, character for character */
    public RestoreLookAlikes(UnaryOperator<String> fold) {
        this.fold = fold;
        lookAlikes.radicals().keySet().forEach(all::set);
        lookAlikes.words().keySet().forEach(all::set);
        lookAlikes.latin().keySet().forEach(all::set);
    }

    @Override
    public String id() {
        return "look-alikes@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        for (int i = 0; i < text.length(); i++) {
            if (all.get(text.charAt(i)) && standsForAnother(text, i)) {
                changes.replace(i, i + 1, String.valueOf(meant(text.charAt(i))));
            }
        }
        return changes.toChanges();
    }

    private char meant(char c) {
        var radical = lookAlikes.radicals().getOrDefault(c, c);
        return lookAlikes.words().getOrDefault(radical, lookAlikes.latin().getOrDefault(radical, radical));
    }

    private boolean standsForAnother(String text, int position) {
        char c = text.charAt(position);
        char before = position > 0 ? text.charAt(position - 1) : '\n';
        char after = position + 1 < text.length() ? text.charAt(position + 1) : '\n';
        if (lookAlikes.latin().containsKey(c)) {
            return inLatinWord(text, position);
        }
        boolean spelled = isBopomofo(before) || isBopomofo(after);
        if (lookAlikes.radicals().containsKey(c)) {
            return !spelled && (isHanOrRadical(before) || isHanOrRadical(after));
        }
        return isHanOrApart(before) && isHanOrApart(after) && makesWord(meant(before), meant(c), meant(after));
    }

    private boolean isHanOrRadical(char c) {
        return GbkCodes.isHan(c) || (lookAlikes.radicals().containsKey(c) && !isBopomofo(c));
    }

    private boolean isHanOrApart(char c) {
        return isHanOrRadical(c) || !Character.isLetter(c);
    }

    private boolean makesWord(char before, char meant, char after) {
        var folded = fold.apply(String.valueOf(new char[] {before, meant, after}));
        return lexicon.contains(folded.charAt(0), folded.charAt(1))
                || lexicon.contains(folded.charAt(1), folded.charAt(2));
    }

    // A word of look-alikes and at least one letter of ASCII.
    private boolean inLatinWord(String text, int position) {
        int start = position;
        int first = Math.max(0, position - LONGEST_WORD);
        while (start > first && isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean ascii = false;
        int last = Math.min(text.length(), position + LONGEST_WORD);
        for (int i = start; i < last && isLetter(text.charAt(i)); i++) {
            boolean letter = text.charAt(i) < 0x80;
            if (!letter && !lookAlikes.latin().containsKey(text.charAt(i))) {
                return false;
            }
            ascii |= letter;
        }
        return ascii;
    }

    private static boolean isBopomofo(char c) {
        return c >= '\u3105' && c <= '\u312F';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
