package io.qingliu.pipeline.screen;

import org.jline.utils.WCWidth;

/** Columns that text takes on a terminal, where most Chinese characters take two. */
final class Width {
    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The text without what could steer the terminal: titles come from anybody's pages. */
    static String harmless(String text) {
        return text.codePoints()
                .filter(c -> WCWidth.wcwidth(c) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text in exactly so many columns: cut with {@code …}, or filled with blanks. */
    static String fit(String text, int columns) {
        return pad(of(text) <= columns ? text : cut(text, columns), columns);
    }

    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static String cut(String text, int columns) {
        var kept = new StringBuilder();
        var width = 1; // of the ellipsis
        for (var c : text.codePoints().toArray()) {
            width += of(c);
            if (width > columns) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    private static int of(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
