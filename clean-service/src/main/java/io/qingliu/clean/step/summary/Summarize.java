package io.qingliu.clean.step.summary;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import java.util.List;

/** Sums an article up in one to three of its own sentences. Needs the keywords. */
public final class Summarize implements Step.Recognize {
    @Override
    public String id() {
        return "summary@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle words) {
        var sentences = Sentences.of(article.body());
        var chosen = new Choice(Scoring.of(article, words.title(), sentences)).choose();
        return chosen.isEmpty()
                ? List.of()
                : List.of(new Fact.Summary(chosen.stream()
                        .map(sentence -> sentence.of(article.body()))
                        .toList()));
    }
}
