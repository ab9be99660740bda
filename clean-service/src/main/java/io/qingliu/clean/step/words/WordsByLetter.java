package io.qingliu.clean.step.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Words by their first or last letter, the longest first. */
final class WordsByLetter {
    private static final String[] NONE = {};

    private final String[][] words; // by letter, ascending
    // A bit for each letter: most begin no word, and this is asked of every character of a page many times.
    private final long[] known = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    // How many letters there are before each of those longs: with the bits before it, a letter's place in the words.
    private final char[] before = new char[known.length];

    WordsByLetter(Collection<String> all, Function<String, Character> letterOf) {
        Map<Character, List<String>> groups = new TreeMap<>();
        for (var word : all) {
            groups.computeIfAbsent(letterOf.apply(word), letter -> new ArrayList<>())
                    .add(word);
        }
        words = new String[groups.size()][];
        int i = 0;
        for (var group : groups.entrySet()) {
            known[group.getKey() / Long.SIZE] |= 1L << group.getKey();
            group.getValue().sort(Comparator.comparingInt(String::length).reversed());
            words[i++] = group.getValue().toArray(NONE);
        }
        for (int block = 1; block < known.length; block++) {
            before[block] = (char) (before[block - 1] + Long.bitCount(known[block - 1]));
        }
    }

    String[] of(char letter) {
        int block = letter / Long.SIZE;
        long bit = 1L << letter;
        return (known[block] & bit) == 0 ? NONE : words[before[block] + Long.bitCount(known[block] & (bit - 1))];
    }
}
