package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.step.words.Words;
import java.util.List;

/** Tells paragraphs from headlines and items of menus, by length and punctuation. */
final class Prose {
    private static final String FULL_STOPS = "。！？!?…；;";
    private static final String CLOSING = "”’」』）)】》\"'";
    private static final String PAUSES = "，,";
    // A sentence of fewer characters may as well be a headline or a button: 谁来读书？
    private static final int SHORTEST_SENTENCE = 10;
    private static final int SHORTEST_OPENING = 24;
    private static final int SHORTEST_STATEMENT = 12;
    // A line this long with a pause in it is a paragraph, whatever it ends with: printed lines break anywhere.
    private static final int LONG_LINE = 56;
    private static final int SHORTEST_CLAUSES = 24;
    private static final int LONGEST_QUESTION = 36;

    private static final Words SPEAKERS =
            Words.of(List.of("问", "答", "记者", "本报记者", "主持人", "网友", "提问", "回答", "观众", "听众", "读者", "市民", "采访人", "Q", "A"));

    private Prose() {}

    /** Whether the text of a line is a paragraph or a piece of one. */
    static boolean isParagraph(String text) {
        int pauses = pauses(text);
        return (endsSentence(text)
                        && text.length() >= SHORTEST_SENTENCE
                        && (!isQuestion(text, pauses) || isSpoken(text)))
                || (text.length() >= LONG_LINE && pauses > 0)
                || (text.length() >= SHORTEST_CLAUSES && (pauses > 1 || text.indexOf('。') > 0))
                || (text.length() >= SHORTEST_CLAUSES && pauses > 0 && (text.endsWith("——") || text.endsWith("：")))
                || isForeign(text);
    }

    /** Whether a text could not be anything but the beginning of an article: enough of it, in whole sentences. */
    static boolean mayOpen(String text) {
        boolean enough = text.length() >= SHORTEST_OPENING && (endsSentence(text) || text.length() >= LONG_LINE);
        return isParagraph(text)
                && (enough || isSpoken(text) || (text.length() >= SHORTEST_STATEMENT && text.endsWith("。")));
    }

    // 记者：图书室怎么办？
    private static boolean isSpoken(String text) {
        int end = SPEAKERS.lengthAt(text, 0);
        return end > 0 && end < text.length() && "：:".indexOf(text.charAt(end)) >= 0;
    }

    // 图书室怎么办？ is a headline more often than a paragraph.
    private static boolean isQuestion(String text, int pauses) {
        char last = text.charAt(text.length() - 1);
        return "？！?!".indexOf(last) >= 0 && text.length() <= LONGEST_QUESTION && text.indexOf('。') < 0 && pauses < 2;
    }

    // In Latin script a sentence of a dozen words is a paragraph.
    private static boolean isForeign(String text) {
        return text.length() >= 80 && text.endsWith(".") && text.chars().noneMatch(Character::isIdeographic);
    }

    /** Whether a sentence ends with the text, closing quotes and brackets aside. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && (FULL_STOPS.indexOf(text.charAt(last)) >= 0 || isFullStop(text, last));
    }

    // A half-width full stop behind a Chinese character; behind a digit or a letter it may be anything.
    private static boolean isFullStop(String text, int i) {
        return text.charAt(i) == '.' && i > 0 && Character.isIdeographic(text.charAt(i - 1));
    }

    /** Whether a text breaks off in mid-sentence: its last character is one of a word, or a comma. */
    static boolean breaksOff(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || ("，,、“‘（(《—%％".indexOf(last) >= 0 && !text.endsWith("——"));
    }

    private static int pauses(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            found += PAUSES.indexOf(c) >= 0 && !isNumeric(text, i) ? 1 : 0;
        }
        return found;
    }

    // The comma of 1,000 and the colon of 12:30 pause nothing.
    private static boolean isNumeric(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && text.charAt(i - 1) <= '9'
                && text.charAt(i + 1) <= '9'
                && !Lines.isBlank(text.charAt(i + 1));
    }
}
