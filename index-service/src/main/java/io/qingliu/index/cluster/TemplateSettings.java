package io.qingliu.index.cluster;

import java.time.Duration;

/**
 * What an operator may choose about new indices.
 *
 * @param shards primary shards of a month
 * @param replicas copies of each shard, as a range of auto_expand_replicas such as {@code 0-1}
 * @param deletionMemory how long a deletion is remembered, so that an older version that comes late stays out
 */
public record TemplateSettings(int shards, String replicas, Duration deletionMemory) {}
