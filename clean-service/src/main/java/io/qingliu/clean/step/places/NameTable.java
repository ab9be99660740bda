package io.qingliu.clean.step.places;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;

/** Names in order, so that the longest one at a position is found by narrowing down; no object is made in looking. */
final class NameTable<V> {
    private static final int PAIRS = 1 << 20;

    private final String[] names;
    private final List<V> values;
    // Where the names begin that begin with a letter.
    private final int[] begins = new int[Character.MAX_VALUE + 2];
    // By their number, the two letters that names begin with, and a few others of the same number: most looks end here,
    // and
    // they are many.
    private final BitSet pairs = new BitSet(PAIRS);

    NameTable(SortedMap<String, V> entries) {
        names = entries.keySet().toArray(String[]::new);
        values = List.copyOf(entries.values());
        for (var name : names) {
            begins[name.charAt(0) + 1]++;
            if (name.length() > 1) {
                pairs.set(pair(name.charAt(0), name.charAt(1)));
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
    }

    V value(int index) {
        return values.get(index);
    }

    int lengthOf(int index) {
        return names[index].length();
    }

    /** Index of the longest name at {@code start}; -1 where none is. */
    int longestAt(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        int low = begins[text.charAt(start)];
        int high = begins[text.charAt(start) + 1];
        int found = low < high && names[low].length() == 1 ? low : -1;
        if (low == high || start + 1 == text.length() || !pairs.get(pair(text.charAt(start), text.charAt(start + 1)))) {
            return found;
        }
        for (int depth = 1; start + depth < text.length() && low < high; depth++) {
            char letter = text.charAt(start + depth);
            low = firstNotBelow(letter, depth, low, high);
            high = firstNotBelow(letter + 1, depth, low, high);
            if (low < high && names[low].length() == depth + 1) {
                found = low;
            }
        }
        return found;
    }

    private static int pair(char first, char second) {
        return (first * 769 + second) & (PAIRS - 1); // a prime, so that neighbours in the alphabet lie apart
    }

    // All names between have the same letters before this depth; those that end here come first.
    private int firstNotBelow(int letter, int depth, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int there = names[middle].length() > depth ? names[middle].charAt(depth) : -1;
            if (there < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
