package io.qingliu.clean.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** A text as a multiset of overlapping runs of four words: the unit of the public article-extraction benchmark. */
public record Shingles(Map<List<String>, Integer> counts) {
    private static final int N = 4;
    // Letters, digits and the underscore, as the benchmark has it.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /** How two texts compare: shared runs, runs only here, runs only there. */
    public record Overlap(int both, int onlyHere, int onlyThere) {}

    public static Shingles of(String text) {
        var words = WORD.matcher(text).results().map(match -> match.group()).toList();
        var counts = new HashMap<List<String>, Integer>();
        if (!words.isEmpty()) {
            for (int i = 0; i < Math.max(1, words.size() - N + 1); i++) {
                counts.merge(words.subList(i, Math.min(words.size(), i + N)), 1, Integer::sum);
            }
        }
        return new Shingles(counts);
    }

    /** How the texts of many pages compare: means over pages; a page where there is nothing to compare counts in neither. */
    public record Score(double precision, double recall) {
        public static Score of(List<Overlap> pages) {
            return new Score(mean(pages, Overlap::onlyHere), mean(pages, Overlap::onlyThere));
        }

        private static double mean(List<Overlap> pages, ToIntFunction<Overlap> wrong) {
            return pages.stream()
                    .filter(page -> page.both() + wrong.applyAsInt(page) > 0)
                    .mapToDouble(page -> page.both() / (double) (page.both() + wrong.applyAsInt(page)))
                    .average()
                    .orElse(0);
        }

        /** The harmonic mean of the two. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public Overlap with(Shingles other) {
        int both = 0;
        for (var entry : counts.entrySet()) {
            both += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return new Overlap(both, total() - both, other.total() - both);
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
