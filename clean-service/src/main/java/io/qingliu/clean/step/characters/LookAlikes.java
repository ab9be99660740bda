package io.qingliu.clean.step.characters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Characters of other scripts that look like a common one, by the evidence that each needs. */
record LookAlikes(
        Map<Character, Character> radicals, Map<Character, Character> words, Map<Character, Character> latin) {
    private static final String RESOURCE = "look-alikes.tsv";

    static LookAlikes load() {
        var tables = new HashMap<String, Map<Character, Character>>();
        var stream = Objects.requireNonNull(LookAlikes.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split("\t");
                tables.computeIfAbsent(columns[0], kind -> new HashMap<>())
                        .put(columns[1].charAt(0), columns[2].charAt(0));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var radicals = tables.getOrDefault("radical", Map.of());
        for (char radical = '\u2F00'; radical <= '\u2FD5'; radical++) {
            radicals.put(
                    radical,
                    Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC)
                            .charAt(0));
        }
        return new LookAlikes(radicals, tables.getOrDefault("word", Map.of()), tables.getOrDefault("latin", Map.of()));
    }
}
