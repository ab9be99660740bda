package io.qingliu.clean.step.characters;

import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.function.UnaryOperator;

/**
 * Removes a blank that a line break left inside a word: {@code 想 念} becomes {@code 想念}, {@code 11 月} becomes
 * {@code 11月}. A blank that a writer may have meant stays: between two words, in a headline, a slogan or a list of names,
 * and round numbers where the page writes them so.
 */
public final class JoinBrokenWords implements Step.Rewrite {
    // A headline or a label is shorter; a line of prose is longer and has a comma or a full stop.
    private static final int SHORTEST_PROSE = 30;

    // Names of a list and parts of a slogan stand closer together than two accidents do.
    private static final int CLOSEST_ACCIDENTS = 12;

    private final BrokenWord brokenWord;

    /** @param fold reads a text in Simplified, character for character */
    public JoinBrokenWords(Lexicon lexicon, UnaryOperator<String> fold) {
        this.brokenWord = new BrokenWord(lexicon, fold);
    }

    @Override
    public String id() {
        return "broken-words@1";
    }

    @Override
    public Changes rewrite(String text) {
        var numbers = SpacedNumbers.in(text);
        var changes = Changes.of(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            rewriteLine(text, start, end, numbers, changes);
            start = end + 1;
        }
        return changes.toChanges();
    }

    private void rewriteLine(String text, int start, int end, SpacedNumbers numbers, Changes.Collector changes) {
        int blank = nextBlank(text, start, end);
        int before = start - CLOSEST_ACCIDENTS; // the last blank that stays
        boolean prose = blank < end && isProse(text, start, end);
        while (blank < end) {
            int next = nextBlank(text, blank + 1, end);
            boolean apart = blank - before > CLOSEST_ACCIDENTS
                    && (next == end || next - blank > CLOSEST_ACCIDENTS)
                    && text.charAt(blank) != '\u3000';
            if (numbers.breaksAt(text, blank) || (prose && apart && brokenWord.at(text, start, blank, end))) {
                changes.remove(blank, blank + 1);
            } else {
                before = blank;
            }
            blank = next;
        }
    }

    private static int nextBlank(String text, int start, int end) {
        int i = start;
        while (i < end && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A');
    }

    private static boolean isProse(String text, int start, int end) {
        boolean pause = false;
        for (int i = start; i < end && !pause; i++) {
            pause = "，。；,".indexOf(text.charAt(i)) >= 0;
        }
        return pause && end - start >= SHORTEST_PROSE;
    }
}
