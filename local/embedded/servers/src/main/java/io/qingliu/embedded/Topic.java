package io.qingliu.embedded;

import java.util.Map;

/** A Kafka topic as it should be: {@code config} holds topic settings by their Kafka names. */
public record Topic(String name, int partitions, Map<String, String> config) {
    public Topic {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A topic needs a name");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException("Topic " + name + " needs at least one partition, not " + partitions);
        }
        config = Map.copyOf(config);
    }
}
