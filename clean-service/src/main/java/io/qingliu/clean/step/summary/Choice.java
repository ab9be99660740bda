package io.qingliu.clean.step.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the sentences with the best scores, as long as they fit and each says something that those before it do not
 * (the idea of maximal marginal relevance; Carbonell and Goldstein, SIGIR 1998).
 */
final class Choice {
    private static final int MOST_SENTENCES = 3;
    private static final int MOST_CHARACTERS = 150;
    // Articles of so few sentences are summed up by one.
    private static final int FEW = 4;
    // What has less than this share of the best score is no better than nothing.
    private static final double LEAST = 0.5;
    // The best one may be too long for a summary; then one that fits is taken, unless it is much worse.
    private static final double NEARLY_AS_GOOD = 0.85;

    private final List<Scored> candidates;

    Choice(List<Scored> candidates) {
        this.candidates = candidates;
    }

    /** In reading order; empty where no sentence will do. */
    List<Sentence> choose() {
        var best = new ArrayList<>(candidates);
        best.sort(Comparator.comparingDouble(Scored::score).reversed());
        best.stream()
                .filter(scored -> scored.sentence().length() <= MOST_CHARACTERS)
                .findFirst()
                .filter(scored ->
                        scored.score() >= NEARLY_AS_GOOD * best.getFirst().score())
                .ifPresent(fitting -> best.removeIf(scored -> scored.sentence().length() > MOST_CHARACTERS));
        var chosen = new ArrayList<Sentence>();
        int most = candidates.size() <= FEW ? 1 : MOST_SENTENCES;
        int characters = 0;
        long subjects = 0;
        for (var scored : best) {
            boolean good = scored.score() >= LEAST * best.getFirst().score();
            if (chosen.size() == most || !good) {
                break;
            }
            boolean fits = chosen.isEmpty() || characters + scored.sentence().length() <= MOST_CHARACTERS;
            boolean isNew = (scored.subjects() & ~subjects) != 0;
            if (fits && (chosen.isEmpty() || isNew)) {
                chosen.add(scored.sentence());
                characters += scored.sentence().length();
                subjects |= scored.subjects();
            }
        }
        chosen.sort(Comparator.comparingInt(Sentence::start));
        return chosen;
    }
}
