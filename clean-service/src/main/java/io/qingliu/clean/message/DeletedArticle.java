package io.qingliu.clean.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Says that an article has vanished from its page. */
public record DeletedArticle(
        @JsonUnwrapped ArticleIdentity identity,
        @JsonUnwrapped PageReference page,
        @JsonUnwrapped Stamp stamp) implements ArticleRecord {

    public static DeletedArticle of(ArticleIdentity identity, IngestedArticle page, Stamp stamp) {
        return new DeletedArticle(identity, PageReference.of(page), stamp);
    }
}
