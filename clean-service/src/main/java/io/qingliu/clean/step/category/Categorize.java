package io.qingliu.clean.step.category;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Fact.Category.Topic;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says which desk of a newsroom would have an article. {@link Topic#OTHER} where there is not enough to tell, or nearly as
 * much for another category.
 */
public final class Categorize implements Step.Recognize {
    // Four strong words, or two in the headline.
    private static final double LEAST_EVIDENCE = 20;
    // How much more than for the next category there must be.
    private static final double MARGIN = 1.15;
    private static final double PRECISION = 100;

    private final CategoryWords words;
    private final Officials officials = new Officials();

    private Categorize(CategoryWords words) {
        this.words = words;
    }

    /** Loads the word lists; share what it gives. */
    public static Categorize load() {
        return new Categorize(CategoryWords.load());
    }

    @Override
    public String id() {
        return "category@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle segmented) {
        var evidence = Evidence.of(words, segmented).byTopic();
        if (officials.act(article)) {
            // What they visit has more words than the visit, which is what the news is.
            evidence.merge(Topic.POLITICS, most(evidence.values()), Double::sum);
        }
        return List.of(category(evidence));
    }

    private static Fact.Category category(Map<Topic, Double> evidence) {
        double most = most(evidence.values());
        var strong = evidence.entrySet().stream()
                .filter(one -> most < MARGIN * one.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (most < LEAST_EVIDENCE || strong.size() > 1) {
            return new Fact.Category(Topic.OTHER, 0);
        }
        double all = evidence.values().stream().mapToDouble(one -> one).sum();
        return new Fact.Category(strong.getFirst(), Math.round(PRECISION * most / all) / PRECISION);
    }

    private static double most(Collection<Double> evidence) {
        return evidence.stream().mapToDouble(one -> one).max().orElse(0);
    }
}
