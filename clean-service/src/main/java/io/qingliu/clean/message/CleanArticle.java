package io.qingliu.clean.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.pipeline.Touch;
import java.util.List;

/** A clean article. Each component is a group of fields of the message, which itself is flat. */
public record CleanArticle(
        @JsonUnwrapped ArticleIdentity identity,
        @JsonUnwrapped PageReference page,
        @JsonUnwrapped ArticleText text,
        @JsonUnwrapped ArticleFacts facts,
        @JsonUnwrapped Enrichment enrichment,
        @JsonUnwrapped Assessment assessment,
        List<Touch> edits,
        @JsonUnwrapped Stamp stamp)
        implements ArticleRecord {

    /** The message for one article of {@code page}; {@code edits} is what was done to the whole page. */
    public static CleanArticle of(
            ArticleIdentity identity, IngestedArticle page, Article article, List<Touch> edits, Stamp stamp) {
        return new CleanArticle(
                identity,
                PageReference.of(page),
                ArticleText.of(article),
                ArticleFacts.of(article),
                Enrichment.of(article),
                Assessment.of(article),
                edits,
                stamp);
    }
}
