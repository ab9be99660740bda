package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Setting;

/** Tells a line that was broken by the width of a column from a paragraph that ends. */
final class LineBreaks {
    // A line that broke off before this many characters was ended by its author: a line of a list, a subhead.
    private static final int SHORTEST_BROKEN = 20;

    private LineBreaks() {}

    /** Whether {@code next} continues the sentence of {@code before}. */
    static boolean isBroken(Row before, Row next) {
        if (next.line().markup().opensBlock() || before.setting() == Setting.VERSE) {
            return false;
        }
        if (before.setting() == Setting.COLUMN) {
            return !(before.endsSentence() && next.indent() > 0);
        }
        return before.breaksOff() && before.text().length() >= SHORTEST_BROKEN;
    }
}
