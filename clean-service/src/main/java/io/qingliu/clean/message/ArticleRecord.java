package io.qingliu.clean.message;

/** One record of {@code articles.clean.v1}: an article, or the news that it has vanished from its page. */
public sealed interface ArticleRecord permits CleanArticle, DeletedArticle {
    ArticleIdentity identity();
}
