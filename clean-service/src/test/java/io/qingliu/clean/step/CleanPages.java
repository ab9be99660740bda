package io.qingliu.clean.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Pages of clean news in Simplified, and what a converter makes of them; the same for the same seed. */
public final class CleanPages {
    private static final List<String> SENTENCES = lines("/io/qingliu/clean/step/sentences.txt");

    // For each character of Simplified all characters of Traditional that become it.
    private static final Map<Character, List<Character>> TRADITIONAL = traditional();

    private final Random random;

    public CleanPages(Random random) {
        this.random = random;
    }

    /** Paragraphs of one to three sentences. */
    public String page() {
        var page = new StringBuilder();
        int paragraphs = 1 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            page.append(i == 0 ? "" : "\n");
            int sentences = 1 + random.nextInt(3);
            for (int j = 0; j < sentences; j++) {
                page.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            }
        }
        return page.toString();
    }

    /** What a converter that knows characters only makes of a page: for each character one of those it may stand for. */
    public String convertedBlindly(String page) {
        var chosen = new HashMap<Character, Character>();
        var converted = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            converted.append((char) chosen.computeIfAbsent(c, this::oneOf));
        }
        return converted.toString();
    }

    private char oneOf(char simplified) {
        var forms = TRADITIONAL.getOrDefault(simplified, List.of(simplified));
        return forms.get(random.nextInt(forms.size()));
    }

    /** The lines of a resource that are no comments. */
    public static List<String> lines(String resource) {
        try (var stream = Objects.requireNonNull(CleanPages.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Character, List<Character>> traditional() {
        var forms = new TreeMap<Character, List<Character>>();
        for (var line : lines("/io/qingliu/clean/step/script/traditional.tsv")) {
            if (line.length() == 3 && line.charAt(1) == '\t') {
                forms.computeIfAbsent(line.charAt(2), simplified -> new ArrayList<>())
                        .add(line.charAt(0));
            }
        }
        return forms;
    }
}
