package io.qingliu.clean.page;

import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines. */
public final class Lines {
    private Lines() {}

    /**
     * The lines of {@code text} that are not blank, in order.
     *
     * @param folded the same text read in Simplified, character for character
     * @param markup what the markup said about each line of the text, blank ones included; empty on a plain-text page
     */
    public static List<Line> of(String text, String folded, List<Markup> markup) {
        if (folded.length() != text.length()) {
            throw new IllegalArgumentException(
                    "folding changed the length: " + text.length() + " became " + folded.length());
        }
        var lines = new ArrayList<Line>();
        int blank = 0;
        int number = 0;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            var span = trim(text, start, end);
            if (span.isEmpty()) {
                blank++;
            } else {
                lines.add(new Line(
                        span,
                        span.of(text),
                        span.of(folded),
                        blank,
                        number < markup.size() ? markup.get(number) : Markup.NONE));
                blank = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    /** The stretch without the blanks at its ends, ideographic and no-break blanks included. */
    public static Span trim(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
