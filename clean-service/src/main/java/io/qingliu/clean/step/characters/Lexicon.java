package io.qingliu.clean.step.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;

/** The words of two and three characters of Simplified that are not rare: 73,000 of them in 580 KB. */
public final class Lexicon {
    private static final String RESOURCE = "lexicon.tsv";

    private final long[] words;

    private Lexicon(long[] words) {
        this.words = words;
    }

    public static Lexicon load() {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Lexicon(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToLong(Lexicon::words)
                    .sorted()
                    .toArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LongStream words(String line) {
        var columns = line.split("\t", -1);
        char first = columns[0].charAt(0);
        var keys = LongStream.builder();
        columns[1].chars().forEach(second -> keys.add(key(first, (char) second, '\0')));
        for (int i = 0; i + 1 < columns[2].length(); i += 2) {
            keys.add(key(first, columns[2].charAt(i), columns[2].charAt(i + 1)));
        }
        return keys.build();
    }

    private static long key(char first, char second, char third) {
        return ((long) first << 32) | ((long) second << 16) | third;
    }

    public boolean contains(char first, char second) {
        return Arrays.binarySearch(words, key(first, second, '\0')) >= 0;
    }

    public boolean contains(char first, char second, char third) {
        return Arrays.binarySearch(words, key(first, second, third)) >= 0;
    }
}
