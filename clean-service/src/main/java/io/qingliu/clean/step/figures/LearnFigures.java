package io.qingliu.clean.step.figures;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the quantities that the title, the deck and the body name: 38.5亿元 is 3850000000 CNY. What is printed twice counts
 * once.
 */
public final class LearnFigures implements Step.Recognize {
    // A table has many, an article hardly thirty; without an end a page of numbers would outgrow its record.
    private static final int MOST = 500;
    private static final List<String> OTHER_YUAN = List.of("71", "81", "82"); // Taiwan, Hong Kong, Macau

    private final FigureScan scan =
            new FigureScan(Units.load(), Around.load(), Words.load(LearnFigures.class, "set-phrases.txt"));

    @Override
    public String id() {
        return "figures@1";
    }

    @Override
    public List<Fact> recognize(Article article, SegmentedArticle words) {
        var yuan = yuan(article);
        return Stream.of(words.title(), words.deck(), words.body())
                .flatMap(text -> scan.figures(text, yuan).stream())
                .distinct()
                .limit(MOST)
                .map(Fact.class::cast)
                .toList();
    }

    // A paper in Traditional may be of Taiwan or Hong Kong, where 元 is another money, unless it speaks of the mainland.
    private static String yuan(Article article) {
        boolean mainland = article.script() == Script.HANS
                || article.facts(Fact.Place.class).stream()
                        .anyMatch(place -> place.code().length() > 1
                                && !OTHER_YUAN.contains(place.code().substring(0, 2)));
        return mainland ? "CNY" : "";
    }
}
