package io.qingliu.clean.message;

/** Where the raw record stood that a page came in. */
public record Origin(String topic, int partition, long offset) {}
