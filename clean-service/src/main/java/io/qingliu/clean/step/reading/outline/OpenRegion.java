package io.qingliu.clean.step.reading.outline;

import java.util.Set;

/** A region on its way: what is known when its element begins, and what its end adds. */
final class OpenRegion {
    final int number;
    final int parent;
    final int depth;
    final String tag;
    final String style;
    final boolean block;
    final Set<Clue> clues;
    int lettersBefore;
    int firstLine;
    int endLine;

    OpenRegion(int number, int parent, int depth, String tag, String style, boolean block, Set<Clue> clues) {
        this.number = number;
        this.parent = parent;
        this.depth = depth;
        this.tag = tag;
        this.style = style;
        this.block = block;
        this.clues = clues;
    }

    Region toRegion(RowMerger merger) {
        int first = merger.first(firstLine);
        return new Region(number, parent, depth, tag, style, clues, first, Math.max(first, merger.end(endLine)));
    }
}
