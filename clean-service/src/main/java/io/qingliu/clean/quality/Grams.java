package io.qingliu.clean.quality;

import java.util.HashMap;
import java.util.Map;

/** A text as a multiset of overlapping character 4-grams, blanks left out: the unit in which bodies are compared. */
record Grams(Map<String, Integer> counts, int total) {
    private static final int N = 4;

    static Grams of(String text) {
        var squeezed = squeeze(text);
        var counts = new HashMap<String, Integer>();
        if (squeezed.length() < N) {
            if (!squeezed.isEmpty()) {
                counts.put(squeezed, 1);
            }
            return new Grams(counts, counts.size());
        }
        int total = squeezed.length() - N + 1;
        for (int i = 0; i < total; i++) {
            counts.merge(squeezed.substring(i, i + N), 1, Integer::sum);
        }
        return new Grams(counts, total);
    }

    /** Harmonic mean of precision and recall; 1 where both are empty. */
    double f1(Grams other) {
        if (total + other.total == 0) {
            return 1;
        }
        long both = 0;
        for (var entry : counts.entrySet()) {
            both += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return 2.0 * both / (total + other.total);
    }

    /** The text without any blank. */
    static String squeeze(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
