package io.qingliu.ingest.kafka;

/** The topics that this service writes; their contracts lie in the folders of the same names. */
final class Topics {
    static final String INGESTED = "articles.ingested.v1";
    static final String REJECTED = "articles.rejected.v1";
    static final String DEAD_LETTER = "articles.dead-letter.v1";

    private Topics() {}
}
