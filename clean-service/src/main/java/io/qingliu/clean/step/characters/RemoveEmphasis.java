package io.qingliu.clean.step.characters;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;

/** Removes the stars of Markdown round emphasis: {@code **清河**} becomes {@code 清河}, {@code 2**3} stays. */
public record RemoveEmphasis() implements Step.Rewrite {
    private static final String STARS = "**";

    @Override
    public String id() {
        return "markdown-emphasis@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        int open = text.indexOf(STARS);
        while (open >= 0) {
            int close = text.indexOf(STARS, open + STARS.length());
            if (marks(text, open, close)) {
                changes.remove(open, open + STARS.length());
                changes.remove(close, close + STARS.length());
                close = text.indexOf(STARS, close + STARS.length());
            }
            open = close;
        }
        return changes.toChanges();
    }

    // Emphasis begins and ends with something to read, on one line, and no third star stands beside.
    private static boolean marks(String text, int open, int close) {
        int first = open + STARS.length();
        int last = close - 1;
        int after = close + STARS.length();
        return close > first
                && Character.isLetter(text.codePointAt(first))
                && isHanOrMark(text.charAt(last))
                && (open == 0 || text.charAt(open - 1) != '*')
                && (after == text.length() || text.charAt(after) != '*')
                && onOneLine(text, open, close);
    }

    private static boolean onOneLine(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != '\n') {
            i++;
        }
        return i == end;
    }

    private static boolean isHanOrMark(char c) {
        return c != '*' && !Lines.isBlank(c) && !(c >= '0' && c <= '9');
    }
}
