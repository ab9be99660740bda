package io.qingliu.index;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** What is at the other end of the topics. */
final class KafkaSide implements AutoCloseable {
    static final String CLEAN = "articles.clean.v1";
    static final String DEAD_LETTERS = "articles.dead-letter.v1";
    static final String GROUP = "index-service";

    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;
    private final Map<String, Object> servers;

    KafkaSide(String bootstrapServers) {
        servers = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(servers, new ByteArraySerializer(), new ByteArraySerializer());
        admin = Admin.create(servers);
    }

    /** Sends a record and returns when it is there. */
    void send(String key, @Nullable String value, Header... headers) {
        var bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        await(producer.send(
                new ProducerRecord<>(CLEAN, null, key.getBytes(StandardCharsets.UTF_8), bytes, List.of(headers))));
    }

    /** Sends many records and returns when they are there. */
    void sendAll(Map<String, String> valuesByKey) {
        var sent = new ArrayList<Future<?>>();
        valuesByKey.forEach((key, value) -> sent.add(producer.send(new ProducerRecord<>(
                CLEAN, key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8)))));
        sent.forEach(KafkaSide::await);
    }

    /** All dead letters with this key, waiting for the first. */
    List<ConsumerRecord<byte[], byte[]>> deadLettersOf(String key) {
        try (var consumer = new KafkaConsumer<>(servers, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitionsOf(DEAD_LETTERS, 3);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            Eventually.holds("a dead letter of " + key, () -> {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    if (new String(record.key(), StandardCharsets.UTF_8).equals(key)) {
                        found.add(record);
                    }
                }
                return !found.isEmpty();
            });
            return found;
        }
    }

    /** Records of the topic that the service has not committed. */
    long uncommitted() {
        var committed = await(admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata());
        var ends = await(admin.listOffsets(partitionsOf(CLEAN, 6).stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all());
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    var offset = committed.get(end.getKey());
                    return end.getValue().offset() - (offset == null ? 0 : offset.offset());
                })
                .sum();
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static List<TopicPartition> partitionsOf(String topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
