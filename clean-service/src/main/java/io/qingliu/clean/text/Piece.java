package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the source and what it is now: a view of {@code backing}, so that cutting copies no text.
 *
 * @param verbatim whether it still is what it was, character for character
 */
record Piece(Span source, String backing, Span view, List<Cause> causes, boolean verbatim) {
    static Piece untouched(String source) {
        var all = new Span(0, source.length());
        return new Piece(all, source, all, List.of(), true);
    }

    static Piece inserted(int position, String text, Cause cause) {
        return new Piece(new Span(position, position), text, new Span(0, text.length()), List.of(cause), false);
    }

    int length() {
        return view.length();
    }

    String becomes() {
        return view.of(backing);
    }

    /** Its first {@code length} characters. What is not verbatim has no inner places: all of the source goes here. */
    Piece head(int length) {
        int end = verbatim ? source.start() + length : source.end();
        return new Piece(
                new Span(source.start(), end),
                backing,
                new Span(view.start(), view.start() + length),
                causes,
                verbatim);
    }

    /** What {@link #head} leaves. */
    Piece tail(int length) {
        int start = verbatim ? source.start() + length : source.end();
        return new Piece(
                new Span(start, source.end()), backing, new Span(view.start() + length, view.end()), causes, verbatim);
    }

    Piece labelled(Cause cause) {
        return new Piece(source, backing, view, and(cause), verbatim);
    }

    Piece replaced(String text, Cause cause) {
        return new Piece(source, text, new Span(0, text.length()), and(cause), false);
    }

    // A step that first says what something is and then takes it away is one cause, and has said it better before.
    private List<Cause> and(Cause cause) {
        if (causes.isEmpty()) {
            return List.of(cause);
        }
        for (var earlier : causes) {
            if (earlier.step().equals(cause.step())) {
                return causes;
            }
        }
        var more = new ArrayList<>(causes);
        more.add(cause);
        return List.copyOf(more);
    }
}
