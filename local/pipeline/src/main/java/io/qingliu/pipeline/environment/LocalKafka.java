package io.qingliu.pipeline.environment;

import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.Topic;
import io.qingliu.embedded.Topics;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Kafka with the topics of the repository's one list. */
final class LocalKafka {
    private LocalKafka() {}

    /**
     * Starts it with the state that it left in {@code data}; returns when the topics are there.
     *
     * @param heap in the notation of Java
     * @param change what is to be different about each topic
     */
    static EmbeddedKafka start(Path root, DataFolder data, Ports ports, String heap, UnaryOperator<Topic> change) {
        var kafka = EmbeddedKafka.asProcess(ServerOptions.temporary()
                .keptIn(data.folder("kafka"))
                .onPort(ports.kafka())
                .withHeap(heap));
        try {
            kafka.createTopics(Topics.read(root.resolve("deploy/topics/topics.conf")).stream()
                    .map(change)
                    .toList());
            return kafka;
        } catch (RuntimeException e) {
            Stopping.quietly(kafka);
            throw e;
        }
    }
}
