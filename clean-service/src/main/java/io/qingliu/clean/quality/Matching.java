package io.qingliu.clean.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pairs gold articles with the cleaner's, the most similar bodies first; what is missed or invented stands alone. */
final class Matching {
    // Less alike than this, two bodies are not the same article.
    private static final double LEAST_LIKENESS = 0.2;

    private Matching() {}

    /** A gold article and its answer; one of the two may be missing, and the likeness is then 0. */
    record Pair(Optional<Answer> gold, Optional<Answer> given, double likeness) {}

    private record Candidate(int gold, int given, double likeness) {}

    static List<Pair> of(List<Answer> gold, List<Answer> given) {
        var goldGrams = gold.stream().map(answer -> Grams.of(answer.body())).toList();
        var givenGrams = given.stream().map(answer -> Grams.of(answer.body())).toList();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                double likeness = goldGrams.get(i).f1(givenGrams.get(j));
                if (likeness >= LEAST_LIKENESS) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::given));
        var pairs = new ArrayList<Pair>();
        var goldTaken = new boolean[gold.size()];
        var givenTaken = new boolean[given.size()];
        for (var candidate : candidates) {
            if (!goldTaken[candidate.gold()] && !givenTaken[candidate.given()]) {
                goldTaken[candidate.gold()] = true;
                givenTaken[candidate.given()] = true;
                pairs.add(new Pair(
                        Optional.of(gold.get(candidate.gold())),
                        Optional.of(given.get(candidate.given())),
                        candidate.likeness()));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!goldTaken[i]) {
                pairs.add(new Pair(Optional.of(gold.get(i)), Optional.empty(), 0));
            }
        }
        for (int j = 0; j < given.size(); j++) {
            if (!givenTaken[j]) {
                pairs.add(new Pair(Optional.empty(), Optional.of(given.get(j)), 0));
            }
        }
        return pairs;
    }
}
