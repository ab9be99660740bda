package io.qingliu.clean.step.places;

import java.util.List;
import java.util.SortedMap;

/** Names in order, so that the longest one at a position is found by narrowing down; no object is made in looking. */
final class NameTable<V> {
    private final String[] names;
    private final List<V> values;

    NameTable(SortedMap<String, V> entries) {
        names = entries.keySet().toArray(String[]::new);
        values = List.copyOf(entries.values());
    }

    V value(int index) {
        return values.get(index);
    }

    int lengthOf(int index) {
        return names[index].length();
    }

    /** Index of the longest name at {@code start}; -1 where none is. */
    int longestAt(String text, int start) {
        int low = 0;
        int high = names.length;
        int found = -1;
        for (int depth = 0; start + depth < text.length() && low < high; depth++) {
            char letter = text.charAt(start + depth);
            low = firstNotBelow(letter, depth, low, high);
            high = firstNotBelow(letter + 1, depth, low, high);
            if (low < high && names[low].length() == depth + 1) {
                found = low;
            }
        }
        return found;
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
