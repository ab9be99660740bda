package io.qingliu.clean.step.pinyin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** All readings of the characters of the basic plane, and how usual each is. Read once; 360 KB of memory. */
final class Readings {
    private static final String RESOURCE = "readings.tsv";
    private static final int TONE_BITS = 3;
    private static final int USE_BITS = 3;
    private static final int LETTER_BITS = 30;

    // Ascending: character, letters, tone, use. All tones of one syllable of a character stand side by side.
    private final long[] keys;

    private Readings(long[] keys) {
        this.keys = keys;
    }

    static Readings load() {
        var stream = Objects.requireNonNull(Readings.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var keys = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToLong(Readings::keys)
                    .toArray();
            Arrays.sort(keys);
            return new Readings(keys);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static java.util.stream.LongStream keys(String line) {
        var columns = line.split("\t", -1);
        var syllable = Syllable.parse(columns[0]).orElseThrow(() -> new IllegalArgumentException(line));
        var keys = java.util.stream.LongStream.builder();
        for (int column = 1; column < columns.length; column++) {
            for (char c : columns[column].toCharArray()) {
                keys.add(key(c, syllable.letters(), syllable.tone()) | (column - 1));
            }
        }
        return keys.build();
    }

    private static long key(char c, int letters, int tone) {
        return ((((long) c << LETTER_BITS) | letters) << (TONE_BITS + USE_BITS)) | ((long) tone << USE_BITS);
    }

    /** How usual this reading is for the character, the best of all tones where none is given; empty if it is none. */
    Optional<Use> use(char c, Syllable syllable) {
        var found = exact(c, syllable);
        return found.isPresent() ? found : syllable.withUmlaut().flatMap(careless -> exact(c, careless));
    }

    private Optional<Use> exact(char c, Syllable syllable) {
        int tone = syllable.tone();
        int at = Arrays.binarySearch(keys, key(c, syllable.letters(), tone));
        int best = Integer.MAX_VALUE;
        long end = key(c, syllable.letters(), tone == 0 ? 7 : tone) | ((1 << USE_BITS) - 1);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i] <= end; i++) {
            best = Math.min(best, (int) (keys[i] & ((1 << USE_BITS) - 1)));
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(Use.ofColumn(best));
    }
}
