package io.qingliu.clean.step.keywords;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.WordTable;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the terms that an article is about, by TF-IDF with the logarithm of the frequency ({@code (1 + ln tf) · ln(N /
 * df)}, which the SMART notation calls ltn; Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008,
 * section 6.4), where the title and the deck count several times. The score of a term is its weight as a share of the
 * heaviest one's: the first has 1.
 */
public final class LearnKeywords implements Step.Recognize {
    private static final int MOST = 10;
    private static final int ENOUGH = 5;
    // Below these shares of the first a term is left out, where there are enough without it and where there are not.
    private static final double LEAST = 0.45;
    private static final double LEAST_AT_ALL = 0.33;
    // Names that an article has, beyond which nobody looks for more: they are all taken for its words otherwise.
    private static final int MOST_NAMES = 64;
    private static final double PRECISION = 1_000;
    private static final List<String> DIVISIONS = List.of("省", "市", "县", "区", "镇", "乡", "州");

    private final DocumentFrequencies frequencies;
    private final WordTable never;

    private LearnKeywords(DocumentFrequencies frequencies, WordTable never) {
        this.frequencies = frequencies;
        this.never = never;
    }

    /** Loads the table of frequencies, which takes 3 MB of heap; share what it gives. */
    public static LearnKeywords load() {
        var never = Words.lines(LearnKeywords.class, "never.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
        return new LearnKeywords(DocumentFrequencies.load(), WordTable.of(never));
    }

    @Override
    public String id() {
        return "keywords@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle words) {
        var chosen = new ArrayList<Term>();
        for (var term : terms(article, words)) {
            if (chosen.size() == MOST || isWeak(term, chosen)) {
                break;
            }
            if (chosen.stream().noneMatch(other -> saysTheSame(other.text(), term.text()))) {
                chosen.add(term);
            }
        }
        return chosen.stream()
                .<Fact>map(term -> new Fact.Keyword(
                        term.text(),
                        Math.round(PRECISION * term.weight() / chosen.getFirst().weight()) / PRECISION))
                .toList();
    }

    // 大同 beside 大同市, 小麦 beside 冬小麦.
    private static boolean saysTheSame(String chosen, String term) {
        return chosen.contains(term)
                || (term.startsWith(chosen) && DIVISIONS.contains(term.substring(chosen.length())));
    }

    private static boolean isWeak(Term term, List<Term> chosen) {
        double share = chosen.isEmpty() ? 1 : term.weight() / chosen.getFirst().weight();
        return chosen.size() >= ENOUGH ? share < LEAST || term.frequency() < 2 : share < LEAST_AT_ALL;
    }

    private static List<String> names(Article article) {
        return Stream.concat(
                        article.facts(Fact.Organization.class).stream()
                                .map(Fact.Organization::name)
                                .limit(MOST_NAMES),
                        article.facts(Fact.Person.class).stream()
                                .map(Fact.Person::name)
                                .limit(MOST_NAMES))
                .toList();
    }

    private static List<String> places(Article article) {
        return article.facts(Fact.Place.class).stream()
                .map(Fact.Place::name)
                .limit(MOST_NAMES)
                .toList();
    }

    private List<Term> terms(Article article, SegmentedArticle words) {
        var vocabulary = new Vocabulary(frequencies);
        var scan = new Scan(vocabulary, never, Words.of(places(article)), Words.of(names(article)));
        var terms = new ArrayList<Term>();
        new TermIndex(Compounds.join(vocabulary, words, scan.of(words)))
                .forEachTerm(occurrences -> terms.add(Term.of(occurrences, words)));
        terms.sort(Comparator.comparingDouble(Term::weight).reversed());
        return terms;
    }
}
