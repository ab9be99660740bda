package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What became of each stretch of a text in the course of many edits, told in places of the text as it was at first.
 * Edits are written down one after the other, each with its place in what the earlier ones had left; here they are put
 * side by side. Immutable; work is linear in text and edits for each pass.
 */
public final class Trace {
    private final List<Piece> pieces;

    private Trace(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Nothing has been done yet. */
    public static Trace of(String source) {
        return new Trace(source.isEmpty() ? List.of() : List.of(Piece.untouched(source)));
    }

    /** After one more pass: deeds in ascending order that do not overlap, with places in {@link #text}. */
    public Trace then(List<Deed> pass) {
        return pass.isEmpty() ? this : new Trace(Weaver.weave(pieces, pass));
    }

    /** After edits as a {@link History} holds them. */
    public Trace after(List<Edit> edits) {
        var trace = this;
        for (var pass : Deed.passes(edits)) {
            trace = trace.then(pass);
        }
        return trace;
    }

    /** The text as it is now. */
    public String text() {
        var text = new StringBuilder();
        pieces.forEach(piece ->
                text.append(piece.backing(), piece.view().start(), piece.view().end()));
        return text.toString();
    }

    /**
     * Every stretch to which something was done, in ascending order; they do not overlap. Put into the source in the
     * place of their spans, they make it the text as it is now.
     */
    public List<Fate> fates() {
        var fates = new ArrayList<Fate>();
        int i = 0;
        while (i < pieces.size()) {
            int end = endOfRun(i);
            if (!pieces.get(i).causes().isEmpty()) {
                fates.add(fate(pieces.subList(i, end)));
            }
            i = end;
        }
        return fates;
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < pieces.size() && belongTogether(pieces.get(start), pieces.get(end))) {
            end++;
        }
        return end;
    }

    // What has no place of its own in the source stands with what was done before it.
    private static boolean belongTogether(Piece first, Piece next) {
        boolean alike = first.causes().equals(next.causes())
                && first.verbatim() == next.verbatim()
                && (first.length() == 0) == (next.length() == 0);
        return alike || (!first.causes().isEmpty() && next.source().isEmpty());
    }

    private static Fate fate(List<Piece> run) {
        var first = run.getFirst();
        if (run.size() == 1) {
            return new Fate(first.source(), first.becomes(), first.causes());
        }
        var becomes = new StringBuilder();
        var causes = new LinkedHashSet<Cause>();
        for (var piece : run) {
            becomes.append(piece.backing(), piece.view().start(), piece.view().end());
            causes.addAll(piece.causes());
        }
        return new Fate(
                new Span(first.source().start(), run.getLast().source().end()),
                becomes.toString(),
                List.copyOf(causes));
    }
}
