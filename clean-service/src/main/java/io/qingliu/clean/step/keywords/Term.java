package io.qingliu.clean.step.keywords;

import io.qingliu.clean.segmentation.SegmentedArticle;
import java.util.List;

/**
 * A term of an article.
 *
 * @param frequency how often it stands there, by the weight of where
 * @param weight {@code (1 + ln tf) · idf}: one that is named eight times says more than one named once, but not eight
 *     times more
 */
record Term(String text, int frequency, double weight) {
    static Term of(List<Occurrence> occurrences, SegmentedArticle words) {
        var first = occurrences.getFirst();
        int frequency = 0;
        for (var occurrence : occurrences) {
            frequency += occurrence.zone().weight();
        }
        return new Term(
                first.zone().of(words).text().substring(first.start(), first.end()),
                frequency,
                (1 + Math.log(frequency)) * first.rarity());
    }
}
