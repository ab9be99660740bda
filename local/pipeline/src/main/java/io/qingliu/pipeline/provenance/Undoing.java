package io.qingliu.pipeline.provenance;

import io.qingliu.pipeline.provenance.Original.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text in slices before a place and slices after it. Edits that stand near each other are undone one after the other, so
 * the way from one to the next is short: a pass over the page costs one walk over its slices, and no text is copied.
 */
final class Undoing {
    private static final String NOBODY = "";

    private record Slice(String source, int start, int end, String step, String inserted) {
        int length() {
            return end - start;
        }

        Slice head(int length) {
            return new Slice(source, start, start + length, step, inserted);
        }

        // What was put there is told once, by the head.
        Slice tail(int length) {
            return new Slice(source, start + length, end, step, "");
        }
    }

    private final Deque<Slice> before = new ArrayDeque<>();
    private final Deque<Slice> after = new ArrayDeque<>();
    private long place;

    Undoing(String text) {
        after.push(new Slice(text, 0, text.length(), NOBODY, ""));
    }

    void undo(String step, int offset, String removed, String inserted) {
        goTo(offset);
        skip(inserted.length());
        after.push(new Slice(removed, 0, removed.length(), step, inserted));
    }

    /** All of it, in as few pieces as there can be. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var untouched = new StringBuilder();
        goTo(0);
        for (var slice : after) {
            if (slice.step().equals(NOBODY)) {
                untouched.append(slice.source(), slice.start(), slice.end());
            } else {
                flush(untouched, pieces);
                pieces.add(new Piece(
                        slice.source().substring(slice.start(), slice.end()), slice.step(), slice.inserted()));
            }
        }
        flush(untouched, pieces);
        return pieces;
    }

    private static void flush(StringBuilder untouched, List<Piece> pieces) {
        if (!untouched.isEmpty()) {
            pieces.add(new Piece(untouched.toString(), NOBODY, ""));
            untouched.setLength(0);
        }
    }

    private void goTo(int offset) {
        while (place > offset || (place == 0 && !before.isEmpty())) {
            var slice = before.pop();
            after.push(slice);
            place -= slice.length();
        }
        while (place < offset) {
            var slice = first((int) Math.min(Integer.MAX_VALUE, offset - place));
            before.push(slice);
            place += slice.length();
        }
    }

    private void skip(int length) {
        for (var left = length; left > 0; ) {
            left -= first(left).length();
        }
    }

    /** Takes the next slice away, or as much of it as is wanted. */
    private Slice first(int most) {
        if (after.isEmpty()) {
            throw new IllegalArgumentException("an edit stands outside of its text");
        }
        var slice = after.pop();
        if (slice.length() <= most) {
            return slice;
        }
        after.push(slice.tail(most));
        return slice.head(most);
    }
}
