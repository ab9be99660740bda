package io.qingliu.clean.page;

import io.qingliu.clean.text.Span;

/**
 * One line that is not blank, and what is known about it.
 *
 * @param span where its text stands, blanks at both ends left out
 * @param folded the text read in Simplified, character for character: what word lists are compared with
 * @param blankLinesBefore how many blank lines stand above it
 * @param markup what the markup said, {@link Markup#NONE} on a plain-text page
 */
public record Line(Span span, String text, String folded, int blankLinesBefore, Markup markup) {
    private static final String SENTENCE_ENDS = "。！？!?…；;：:";
    private static final String CLOSING = "”’」』）)】》\"'";

    public int length() {
        return text.length();
    }

    /** Whether a sentence ends here: its last mark, closing quotes and brackets aside, is one that ends sentences. */
    public boolean endsSentence() {
        int last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
