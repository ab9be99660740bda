package io.qingliu.ingest.page;

/** Where a record stood in Kafka. */
public record Origin(String topic, int partition, long offset) {}
