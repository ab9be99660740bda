package io.qingliu.clean.step.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A list of words that finds its words in a text; the longest one wins. Immutable; looking is linear in the text. */
public final class Words {
    private final WordsByLetter byFirst;
    private final WordsByLetter byLast;

    private Words(Collection<String> words) {
        var each = new TreeSet<>(words);
        byFirst = new WordsByLetter(each, word -> word.charAt(0));
        byLast = new WordsByLetter(each, word -> word.charAt(word.length() - 1));
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
        if (start < text.length()) {
            for (var word : byFirst.of(text.charAt(start))) {
                if (text.startsWith(word, start)) {
                    return word.length();
                }
            }
        }
        return 0;
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
        if (end > 0) {
            for (var word : byLast.of(text.charAt(end - 1))) {
                if (text.startsWith(word, end - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }
}
