package io.qingliu.clean.step.keywords;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The occurrences of an article by their term. */
final class TermIndex {
    private final List<Occurrence> occurrences;
    private final long[]
            sorted; // term and occurrence in one number each: by the term and, within one, in reading order

    TermIndex(List<Occurrence> occurrences) {
        this.occurrences = occurrences;
        this.sorted = new long[occurrences.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = firstOf(occurrences.get(i).term()) | i;
        }
        Arrays.sort(sorted);
    }

    /** How often a term occurs. */
    int count(int term) {
        return SortedNumbers.countBetween(sorted, firstOf(term), firstOf(term + 1));
    }

    /** Hands over the occurrences of each term, in reading order. */
    void forEachTerm(Consumer<List<Occurrence>> consumer) {
        int start = 0;
        while (start < sorted.length) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] >> Integer.SIZE == sorted[start] >> Integer.SIZE) {
                end++;
            }
            consumer.accept(Arrays.stream(sorted, start, end)
                    .mapToObj(number -> occurrences.get((int) number))
                    .toList());
            start = end;
        }
    }

    private static long firstOf(int term) {
        return (long) term << Integer.SIZE;
    }
}
