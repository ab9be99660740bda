package io.qingliu.clean.step.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A list of words that finds its words in a text; the longest one wins. Immutable; looking is linear in the text. */
public final class Words {
    private static final String[] NONE = {};

    private final char[] firsts; // first characters, ascending
    private final String[][] byFirst; // the words that begin with each, the longest first
    private final int longest;
    private final long[] begins = new long[(Character.MAX_VALUE + 1) / Long.SIZE]; // a bit for each first character

    private Words(Collection<String> words) {
        Map<Character, List<String>> groups = new TreeMap<>();
        for (var word : new TreeSet<>(words)) {
            groups.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        }
        longest = words.stream().mapToInt(String::length).max().orElse(0);
        firsts = new char[groups.size()];
        byFirst = new String[groups.size()][];
        int i = 0;
        for (var group : groups.entrySet()) {
            firsts[i] = group.getKey();
            begins[firsts[i] / Long.SIZE] |= 1L << firsts[i];
            group.getValue().sort(Comparator.comparingInt(String::length).reversed());
            byFirst[i++] = group.getValue().toArray(NONE);
        }
    }

    public static Words of(Collection<String> words) {
        return new Words(words);
    }

    /**
     * The words of {@code file} beside {@code owner}: one a line; blank lines and what follows a {@code #} left out.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static Words load(Class<?> owner, String file) {
        return new Words(lines(owner, file));
    }

    /** The lines of a word list, in its order. */
    public static List<String> lines(Class<?> owner, String file) {
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no word list " + file + " beside " + owner.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines.map(Words::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + file, e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** Length of the longest word that begins at {@code start}; 0 where none does. */
    public int lengthAt(String text, int start) {
        // Most characters begin no word, and this is asked of every character of a page many times.
        if (start >= text.length() || !begins(text.charAt(start))) {
            return 0;
        }
        for (var word : byFirst[Arrays.binarySearch(firsts, text.charAt(start))]) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    private boolean begins(char c) {
        return (begins[c / Long.SIZE] & (1L << c)) != 0;
    }

    /** Position of the first word at or after {@code from}; -1 where none is left. */
    public int find(String text, int from) {
        for (int i = Math.max(0, from); i < text.length(); i++) {
            if (lengthAt(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    public boolean in(String text) {
        return find(text, 0) >= 0;
    }

    public boolean has(String word) {
        return !word.isEmpty() && lengthAt(word, 0) == word.length();
    }

    /** Length of the longest word that ends just before {@code end}; 0 where none does. */
    public int lengthBefore(String text, int end) {
        for (int length = Math.min(longest, end); length > 0; length--) {
            if (has(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }
}
