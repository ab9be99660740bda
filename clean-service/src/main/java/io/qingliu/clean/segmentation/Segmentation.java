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
    // The word at each position: names are looked for character by character, so this is asked more often than there
    // are
    // characters.
    private final int[] words;

    Segmentation(String text, int[] starts, PartOfSpeech[] parts) {
        this.text = text;
        this.starts = starts;
        this.parts = parts;
        this.words = new int[text.length()];
        for (int word = 0; word < parts.length; word++) {
            Arrays.fill(words, starts[word], starts[word + 1], word);
        }
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

    /** The word that {@code position} lies in. */
    public int at(int position) {
        if (position < 0 || position >= text.length()) {
            throw new IndexOutOfBoundsException("position " + position + " of a text of " + text.length());
        }
        return words[position];
    }

    /** Whether a word begins at {@code position}; so does the end of the text. */
    public boolean isBoundary(int position) {
        return position == text.length()
                || (position >= 0 && position < text.length() && starts[words[position]] == position);
    }
}
