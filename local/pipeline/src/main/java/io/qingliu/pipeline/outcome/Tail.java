package io.qingliu.pipeline.outcome;

import io.qingliu.pipeline.kafka.KafkaConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Follows topics from a place on, seeing only what was committed. For one thread. */
public final class Tail implements AutoCloseable {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private Tail(KafkaConnection kafka, List<String> topics) {
        // No group: nothing of this is remembered.
        consumer = new KafkaConsumer<>(
                kafka.with(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.CLIENT_ID_CONFIG, "qingliu-run")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(topics.stream().flatMap(this::partitions).toList());
    }

    private Stream<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()));
    }

    /** Sees what is written to the topics of outcomes from now on. */
    public static Tail ofOutcomes(String bootstrapServers) {
        var tail = new Tail(
                KafkaConnection.to(bootstrapServers),
                List.of(NoteReader.CLEAN, NoteReader.REJECTED, NoteReader.DEAD_LETTER));
        tail.consumer.seekToEnd(tail.consumer.assignment());
        // Seeking is lazy; asking for the place makes it happen before anything else is written.
        tail.consumer.assignment().forEach(tail.consumer::position);
        return tail;
    }

    /** Sees all that stands on some topics of a Kafka that asks for nothing. */
    public static Tail ofAll(String bootstrapServers, List<String> topics) {
        return ofAll(KafkaConnection.to(bootstrapServers), topics);
    }

    /** Sees all that stands on some topics. */
    public static Tail ofAll(KafkaConnection kafka, List<String> topics) {
        var tail = new Tail(kafka, topics);
        tail.consumer.seekToBeginning(tail.consumer.assignment());
        return tail;
    }

    /** Hands over every record that is committed at this moment and was not handed over yet. */
    public void catchUp(Consumer<ConsumerRecord<byte[], byte[]>> to) {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(SHORT).forEach(to);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
