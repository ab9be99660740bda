package io.qingliu.ingest.raw;

/** What a message may say about a page. HTTP response headers are no field: they are a group with names of their own. */
public enum Field {
    /** Where the page was fetched. */
    URL("url"),
    /** When it was fetched. */
    FETCHED_AT("fetchedAt"),
    /** The page as text. */
    BODY("body"),
    /** The page as bytes, in Base64. */
    BODY_BASE64("bodyBase64"),
    /** Media type with charset, as the server gave it. */
    CONTENT_TYPE("contentType"),
    /** Hint. */
    TITLE("title"),
    /** Hint. */
    PUBLISHED_AT("publishedAt"),
    /** Hint. */
    SOURCE_NAME("sourceName"),
    /** Name of the crawler; nothing is done with it. */
    CRAWLER("crawler");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** The name of the field in articles.raw.v1, such as {@code fetchedAt}. */
    public String word() {
        return word;
    }

    boolean isTime() {
        return this == FETCHED_AT || this == PUBLISHED_AT;
    }
}
