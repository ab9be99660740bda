package io.qingliu.clean.step.keywords;

import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.keywords.Occurrence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins neighbours to one term where that is well-founded: where the two stand together at least twice and most of the
 * times that the rarer of them is there at all, or where the table lists both as one word. 粮食 安全 is one term in an
 * article about it, and no longer counts as 粮食 and as 安全.
 */
final class Compounds {
    private static final int FEWEST_TOGETHER = 2;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 12;

    private final Vocabulary vocabulary;
    private final SegmentedArticle words;
    private final List<Occurrence> single;
    private final TermIndex terms;
    private final long[] pairs; // of neighbours, sorted

    private Compounds(Vocabulary vocabulary, SegmentedArticle words, List<Occurrence> single) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.single = single;
        this.terms = new TermIndex(single);
        this.pairs = IntStream.range(1, single.size())
                .filter(this::mayJoin)
                .mapToLong(this::pair)
                .sorted()
                .toArray();
    }

    /** The same article with the neighbours joined and without what was only to be joined. */
    static List<Occurrence> join(Vocabulary vocabulary, SegmentedArticle words, List<Occurrence> single) {
        return new Compounds(vocabulary, words, single).joined();
    }

    private List<Occurrence> joined() {
        var joined = new ArrayList<Occurrence>(single.size());
        int first = 0;
        while (first < single.size()) {
            int next = first + 1;
            while (next < single.size() && next - first < MOST_WORDS && belongsTo(first, next)) {
                next++;
            }
            if (single.get(next - 1).kind() != Kind.ATTRIBUTE) {
                joined.add(next - first == 1 ? single.get(first) : compound(first, next - 1));
            }
            first = next;
        }
        return joined;
    }

    // One that is not listed is as rare as if chance had brought its words together.
    private Occurrence compound(int first, int last) {
        var zone = single.get(first).zone();
        int start = single.get(first).start();
        int end = single.get(last).end();
        int term = vocabulary.number(zone.of(words).text(), start, end);
        double parts = single.subList(first, last + 1).stream()
                .mapToDouble(Occurrence::rarity)
                .sum();
        return new Occurrence(term, Kind.COMPOUND, zone, start, end, Math.min(parts, vocabulary.rarity(term)));
    }

    private boolean belongsTo(int first, int next) {
        if (!mayJoin(next) || single.get(next).end() - single.get(first).start() > LONGEST) {
            return false;
        }
        int together = SortedNumbers.countBetween(pairs, pair(next), pair(next) + 1);
        if (together >= FEWEST_TOGETHER) {
            int rarer = Math.min(
                    terms.count(single.get(next - 1).term()),
                    terms.count(single.get(next).term()));
            return 3 * together >= 2 * rarer;
        }
        return first == next - 1 && isListed(single.get(first), single.get(next));
    }

    private boolean isListed(Occurrence first, Occurrence second) {
        return vocabulary.isListed(first.zone().of(words).text(), first.start(), second.end());
    }

    private boolean mayJoin(int next) {
        return single.get(next).follows(single.get(next - 1))
                && single.get(next).kind() != Kind.NAME
                && single.get(next - 1).kind() != Kind.NAME;
    }

    private long pair(int second) {
        return (long) single.get(second - 1).term() << Integer.SIZE
                | single.get(second).term();
    }
}
