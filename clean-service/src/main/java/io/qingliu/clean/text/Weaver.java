package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.List;

/** One pass of deeds over the pieces of a text, from left to right. Lives as long as the pass. */
final class Weaver {
    private final List<Piece> pieces;
    private final List<Piece> woven = new ArrayList<>();
    private int next = 0;
    private Piece rest = Piece.untouched(""); // of a piece that has been cut
    private int position = 0;
    private int sourcePosition = 0;

    private Weaver(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The pieces after deeds in ascending order that do not overlap. */
    static List<Piece> weave(List<Piece> pieces, List<Deed> deeds) {
        var weaver = new Weaver(pieces);
        for (var deed : deeds) {
            weaver.copyTo(deed.span().start());
            switch (deed) {
                case Deed.Labelled labelled -> weaver.label(labelled);
                case Deed.Replaced replaced -> weaver.replace(replaced);
            }
        }
        weaver.copyRest();
        return weaver.woven;
    }

    private void copyTo(int end) {
        while (position < end) {
            add(take(end - position));
        }
    }

    private void copyRest() {
        while (rest.length() > 0 || next < pieces.size()) {
            add(take(Integer.MAX_VALUE));
        }
    }

    private void label(Deed.Labelled deed) {
        while (position < deed.span().end()) {
            var piece = take(deed.span().end() - position);
            add(piece.length() == 0 ? piece : piece.labelled(deed.cause()));
        }
    }

    private void replace(Deed.Replaced deed) {
        boolean inPlace = deed.replacement().length() == deed.span().length();
        var replacement = deed.replacement();
        int start = deed.span().start();
        while (position < deed.span().end()) {
            int from = position - start;
            var piece = take(deed.span().end() - position);
            if (piece.length() == 0) {
                add(piece); // has gone before
            } else if (inPlace) {
                replaceInPlace(piece, replacement.substring(from, from + piece.length()), deed.cause());
            } else {
                add(piece.replaced(replacement, deed.cause()));
                replacement = "";
            }
        }
        if (deed.span().isEmpty()) {
            add(Piece.inserted(sourcePosition, replacement, deed.cause()));
        }
    }

    // 開放 → 开放 over 開(kāi)放: each character has its own place, and what stood between them keeps its own fate.
    private void replaceInPlace(Piece piece, String replacement, Cause cause) {
        boolean same = piece.backing().startsWith(replacement, piece.view().start());
        add(same ? piece : piece.replaced(replacement, cause));
    }

    private void add(Piece piece) {
        woven.add(piece);
        sourcePosition = piece.source().end();
    }

    private Piece take(int most) {
        var piece = rest.length() > 0 ? rest : pieces.get(next++);
        boolean whole = piece.length() <= most;
        var taken = whole ? piece : piece.head(most);
        rest = whole ? Piece.untouched("") : piece.tail(most);
        position += taken.length();
        return taken;
    }
}
