package io.qingliu.index.article;

/**
 * Where an article lives.
 *
 * @param bucket the month that the article was first given, such as {@code 2025.03}; it never changes
 * @param id the article's id, and that of its document
 */
public record ArticleKey(String bucket, String id) {}
