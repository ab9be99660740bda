package io.qingliu.clean.segmentation;

import java.util.Arrays;

/** A text as words, which together are all of it. Words count from 0, positions in UTF-16 code units. Immutable. */
public final class Segmentation {
    /** A text without words. */
    public static final Segmentation EMPTY = new Segmentation("", new int[] {0}, new PartOfSpeech[0]);

    private final String text;
    // One more than there are words: the last is where the text ends.
    private final int[] starts;
    private final PartOfSpeech[] parts;

    Segmentation(String text, int[] starts, PartOfSpeech[] parts) {
        this.text = text;
        this.starts = starts;
        this.parts = parts;
    }

    public String text() {
        return text;
    }

    /** How many words there are, punctuation included. */
    public int size() {
        return parts.length;
    }

    public String word(int index) {
        return text.substring(starts[index], starts[index + 1]);
    }

    public PartOfSpeech part(int index) {
        return parts[index];
    }

    /** Where a word begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Where a word ends, itself not included. */
    public int end(int index) {
        return starts[index + 1];
    }

    public int length(int index) {
        return starts[index + 1] - starts[index];
    }

    /** The word that {@code position} lies in; found by bisection. */
    public int at(int position) {
        if (position < 0 || position >= text.length()) {
            throw new IndexOutOfBoundsException("position " + position + " of a text of " + text.length());
        }
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a word begins at {@code position}; so does the end of the text. */
    public boolean isBoundary(int position) {
        return Arrays.binarySearch(starts, position) >= 0;
    }
}
