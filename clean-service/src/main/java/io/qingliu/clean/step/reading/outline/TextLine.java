package io.qingliu.clean.step.reading.outline;

import java.util.List;
import java.util.Set;

/**
 * A line of visible text.
 *
 * @param tag name of the block element that holds it, lower case
 * @param region number of the innermost region that holds all of it
 * @param opensBlock whether a block begins here; else a mere line break stands before it
 * @param afterGap whether an empty line stands before it, as after two line breaks
 * @param counts what it is made of
 * @param clues what the inline elements that hold nearly all of it hint at
 * @param seams where in the text inline elements begin or end: a blank may show there
 */
public record TextLine(
        String text,
        String tag,
        int region,
        boolean opensBlock,
        boolean afterGap,
        Counts counts,
        Set<Clue> clues,
        List<Integer> seams) {
    // A sentence of running text is hardly shorter: 80 Latin letters or 27 Chinese characters.
    private static final int SHORTEST_SENTENCE = 80;

    /**
     * How many of each.
     *
     * @param letters characters without blanks
     * @param size letters, where a Chinese character counts as three: as much text in any script
     * @param marks commas, full stops and the like
     * @param linked letters in links
     * @param ownLinked letters in links to the same site
     * @param strong letters in bold or italics
     */
    public record Counts(int letters, int size, int marks, int linked, int ownLinked, int strong) {}

    public int letters() {
        return counts.letters();
    }

    public int size() {
        return counts.size();
    }

    /** Share of its letters that stand in links, 0 to 1. */
    public double linkDensity() {
        return counts.linked() / (double) counts.letters();
    }

    /** Whether all of it is one or more links. */
    public boolean isLinked() {
        return counts.linked() >= counts.letters() * 0.85;
    }

    /** Whether all of it is set in bold or italics. */
    public boolean isStrong() {
        return counts.strong() >= counts.letters() * 0.95;
    }

    public boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Whether it reads as running text: long enough, with marks, and not all links. */
    public boolean isProse() {
        return counts.size() >= SHORTEST_SENTENCE && counts.marks() > 0 && linkDensity() < 0.5;
    }

    /** How much running text it is: its size outside links, short pieces counting a quarter. */
    public double prose() {
        if (linkDensity() > 0.5) {
            return 0;
        }
        return counts.size() * (1 - linkDensity()) * (isProse() ? 1 : 0.25);
    }

    public boolean hints(Clue clue) {
        return clues.contains(clue);
    }
}
