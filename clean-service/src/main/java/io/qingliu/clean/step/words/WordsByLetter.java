package io.qingliu.clean.step.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Words by their first or last letter, the longest first. */
final class WordsByLetter {
    private static final String[] NONE = {};

    private final char[] letters; // ascending
    private final String[][] words;
    // A bit for each letter: most begin no word, and this is asked of every character of a page many times.
    private final long[] known = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    WordsByLetter(Collection<String> all, Function<String, Character> letterOf) {
        Map<Character, List<String>> groups = new TreeMap<>();
        for (var word : all) {
            groups.computeIfAbsent(letterOf.apply(word), letter -> new ArrayList<>())
                    .add(word);
        }
        letters = new char[groups.size()];
        words = new String[groups.size()][];
        int i = 0;
        for (var group : groups.entrySet()) {
            letters[i] = group.getKey();
            known[letters[i] / Long.SIZE] |= 1L << letters[i];
            group.getValue().sort(Comparator.comparingInt(String::length).reversed());
            words[i++] = group.getValue().toArray(NONE);
        }
    }

    String[] of(char letter) {
        boolean none = (known[letter / Long.SIZE] & (1L << letter)) == 0;
        return none ? NONE : words[Arrays.binarySearch(letters, letter)];
    }
}
