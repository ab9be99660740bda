package io.qingliu.clean.step.words;

import io.qingliu.clean.segmentation.Segmentation;
import java.util.List;

/**
 * Words by number, looked up where they stand in a text: no string is cut out for it. All of them lie in one array.
 * Immutable.
 */
public final class WordTable {
    /** The number of a word that is not in the table. */
    public static final int NONE = -1;

    private static final int SLOTS_A_WORD = 2;

    private final char[] letters;
    private final int[] starts; // one more than there are words: the last is where the letters end
    private final int[] slots; // one more than the number of the word there; 0 where there is none
    // Of the words that begin with each letter; 0 for most, and this is asked of every word of an article.
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    private WordTable(List<String> words) {
        letters = String.join("", words).toCharArray();
        starts = new int[words.size() + 1];
        slots = new int[Integer.highestOneBit(Math.max(1, words.size()) * SLOTS_A_WORD) * 2];
        for (int number = 0; number < words.size(); number++) {
            var word = words.get(number);
            starts[number + 1] = starts[number] + word.length();
            add(number, word);
            char first = word.charAt(0);
            longest[first] = (byte) Math.max(longest[first], word.length());
        }
    }

    private void add(int number, String word) {
        if (word.isEmpty() || word.length() > Byte.MAX_VALUE || find(word, 0, word.length()) != NONE) {
            throw new IllegalArgumentException("empty, too long, or there twice: " + word);
        }
        int slot = firstSlot(hash(0, word, 0, word.length()));
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = number + 1;
    }

    /**
     * The words in their order, which numbers them from 0.
     *
     * @throws IllegalArgumentException where one is empty, longer than 127 characters, or there twice
     */
    public static WordTable of(List<String> words) {
        return new WordTable(words);
    }

    /** How many words there are. */
    public int size() {
        return starts.length - 1;
    }

    /** Number of the word that is this stretch of {@code text}; {@link #NONE} where it is not one. */
    public int find(String text, int start, int end) {
        return end - start > longest[text.charAt(start)] ? NONE : find(text, start, end, hash(0, text, start, end));
    }

    /**
     * How many words of a segmented text, from the word {@code from} on, the longest word of this table covers; 0 where
     * none begins there. Segmenters cut what they don't know: 乡村 振兴 may be one word here.
     */
    public int lengthAt(Segmentation words, int from) {
        var text = words.text();
        int start = words.start(from);
        int most = start + longest[text.charAt(start)];
        int hash = 0;
        int found = 0;
        for (int word = from; word < words.size() && words.end(word) <= most; word++) {
            hash = hash(hash, text, words.start(word), words.end(word));
            if (find(text, start, words.end(word), hash) != NONE) {
                found = word + 1 - from;
            }
        }
        return found;
    }

    private int find(String text, int start, int end, int hash) {
        for (int slot = firstSlot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int number = slots[slot] - 1;
            if (isAt(number, text, start, end)) {
                return number;
            }
        }
        return NONE;
    }

    private boolean isAt(int number, String text, int start, int end) {
        int from = starts[number];
        if (starts[number + 1] - from != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != letters[from + i - start]) {
                return false;
            }
        }
        return true;
    }

    private int firstSlot(int hash) {
        return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    // Goes on where the stretch before ended, so that longer and longer stretches cost no more than the longest.
    private static int hash(int before, String text, int start, int end) {
        int hash = before;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
