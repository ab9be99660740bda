package io.qingliu.embedded;

import java.util.List;

/** A running Kafka node of one's own, wherever it runs; it stops on close. */
public interface KafkaServer extends AutoCloseable {
    /** Address for {@code bootstrap.servers}, such as {@code 127.0.0.1:9092}. */
    String bootstrapServers();

    /**
     * Makes the topics that are missing and sets the configuration of those that exist; returns when all can be used.
     *
     * @throws IllegalStateException if a topic exists with another number of partitions
     */
    default void createTopics(List<Topic> topics) {
        try (var creation = new TopicCreation(bootstrapServers())) {
            creation.create(topics);
        }
    }

    @Override
    void close();
}
