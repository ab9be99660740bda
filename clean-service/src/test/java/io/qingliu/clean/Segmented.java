package io.qingliu.clean;

import io.qingliu.clean.article.Article;
import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Fact;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.page.Script;
import io.qingliu.clean.segmentation.SegmentedArticle;
import io.qingliu.clean.segmentation.Segmenter;
import io.qingliu.clean.step.Step;
import java.util.List;

/** Articles with their words, for the steps that learn from words. */
public final class Segmented {
    private static final Segmenter SEGMENTER = Segmenter.load();

    private Segmented() {}

    /** Paragraphs are divided by line feeds. */
    public static Article article(String title, String body, Fact... known) {
        return new Article(
                new Draft(List.of(), false, Jump.NONE), title, "", "", body, body, Script.HANS, List.of(known));
    }

    public static SegmentedArticle words(Article article) {
        return new SegmentedArticle(
                SEGMENTER.segment(article.title()),
                SEGMENTER.segment(article.deck()),
                SEGMENTER.segment(article.body()));
    }

    /** What a step learns about an article. */
    public static List<Fact> learned(Step.Recognize step, Article article) {
        return step.recognize(article, words(article));
    }
}
