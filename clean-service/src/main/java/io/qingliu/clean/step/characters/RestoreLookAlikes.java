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
    private final LookAlikes lookAlikes = LookAlikes.load();
    private final Lexicon lexicon;
    private final UnaryOperator<String> fold;
    private final BitSet all = new BitSet();

    /** @param fold reads a text in Simplified, character for character */
    public RestoreLookAlikes(Lexicon lexicon, UnaryOperator<String> fold) {
        this.lexicon = lexicon;
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
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int next = i + 1;
            if (all.get(c)) {
                if (lookAlikes.latin().containsKey(c)) {
                    next = rewriteLatinWord(text, i, changes);
                } else if (standsForAnother(text, i)) {
                    changes.replace(i, next, String.valueOf(meant(c)));
                }
            }
            i = next;
        }
        return changes.toChanges();
    }

    // The word that this look-alike is the first of: rewritten if all that is not ASCII in it are look-alikes.
    private int rewriteLatinWord(String text, int first, Changes.Collector changes) {
        boolean ascii = first > 0 && isAsciiLetter(text.charAt(first - 1));
        boolean mixed = first == 0 || ascii || !isLetter(text.charAt(first - 1));
        int end = first;
        while (end < text.length() && isLetter(text.charAt(end))) {
            boolean letter = isAsciiLetter(text.charAt(end));
            ascii |= letter;
            mixed &= letter || lookAlikes.latin().containsKey(text.charAt(end));
            end++;
        }
        for (int i = first; ascii && mixed && i < end; i++) {
            changes.replace(i, i + 1, String.valueOf(meant(text.charAt(i))));
        }
        return end;
    }

    private char meant(char c) {
        var radical = lookAlikes.radicals().getOrDefault(c, c);
        return lookAlikes.words().getOrDefault(radical, lookAlikes.latin().getOrDefault(radical, radical));
    }

    private boolean standsForAnother(String text, int position) {
        char c = text.charAt(position);
        char before = position > 0 ? text.charAt(position - 1) : '\n';
        char after = position + 1 < text.length() ? text.charAt(position + 1) : '\n';
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

    private static boolean isBopomofo(char c) {
        return c >= '\u3105' && c <= '\u312F';
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && isLetter(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
