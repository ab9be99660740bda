package io.qingliu.pipeline.environment;

/** One process of a {@link Fleet}. */
public enum Member {
    KAFKA,
    ELASTICSEARCH,
    INGEST,
    CLEAN_1,
    CLEAN_2,
    INDEX_1,
    INDEX_2
}
