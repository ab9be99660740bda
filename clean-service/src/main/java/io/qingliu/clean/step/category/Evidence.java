package io.qingliu.clean.step.category;

import io.qingliu.clean.article.Fact.Category.Topic;
import io.qingliu.clean.segmentation.Segmentation;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.words.WordTable;
import java.util.EnumMap;
import java.util.Map;

/** How often an article says each word that speaks for a category. Lives as long as one article. */
final class Evidence {
    // As if the body had said it so often.
    private static final int IN_TITLE = 3;
    private static final int IN_DECK = 2;
    private static final int IN_LEAD = 2;
    private static final int LEAD_CHARACTERS = 150;

    private final CategoryWords categories;
    private final int[] counts;

    private Evidence(CategoryWords categories) {
        this.categories = categories;
        this.counts = new int[categories.table().size()];
    }

    static Evidence of(CategoryWords categories, SegmentedArticle words) {
        var evidence = new Evidence(categories);
        evidence.count(words.title(), IN_TITLE, IN_TITLE);
        evidence.count(words.deck(), IN_DECK, IN_DECK);
        evidence.count(words.body(), IN_LEAD, 1);
        return evidence;
    }

    private void count(Segmentation words, int inLead, int later) {
        var table = categories.table();
        for (int word = 0; word < words.size(); word++) {
            int length = table.lengthAt(words, word);
            if (length > 0) {
                int start = words.start(word);
                word += length - 1;
                int found = table.find(words.text(), start, words.end(word));
                if (found != WordTable.NONE) {
                    counts[found] += start < LEAD_CHARACTERS ? inLead : later;
                }
            }
        }
    }

    /**
     * What speaks for each category: the weight of each word times {@code 1 + ln} of how often it is said, so that many
     * words say more than one word many times.
     */
    Map<Topic, Double> byTopic() {
        var sums = new EnumMap<Topic, Double>(Topic.class);
        for (int word = 0; word < counts.length; word++) {
            if (counts[word] > 0) {
                double said = 1 + Math.log(counts[word]);
                for (var vote : categories.votes(word)) {
                    sums.merge(vote.topic(), vote.weight() * said, Double::sum);
                }
            }
        }
        return sums;
    }
}
