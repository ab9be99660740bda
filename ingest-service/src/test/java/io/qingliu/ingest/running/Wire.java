package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The plain clients with which tests write and read beside the service. */
record Wire(String bootstrapServers) {
    static final String RAW = "articles.raw.v1";
    static final String INGESTED = "articles.ingested.v1";
    static final String REJECTED = "articles.rejected.v1";
    static final String DEAD_LETTER = "articles.dead-letter.v1";

    private static final String GROUP = "ingest-service";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where a record stands on the raw topic. */
    record Place(int partition, long offset) {}

    /** Writes raw records, and says where they stand once Kafka has them. */
    List<Place> send(List<ProducerRecord<byte[], byte[]>> records) throws ExecutionException, InterruptedException {
        return send(records, "none");
    }

    /** The same, compressed. */
    List<Place> send(List<ProducerRecord<byte[], byte[]>> records, String codec)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "max.request.size",
                67_108_864,
                "buffer.memory",
                134_217_728L,
                "compression.type",
                codec);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            var places = new ArrayList<Place>();
            for (var future : sent) {
                places.add(new Place(future.get().partition(), future.get().offset()));
            }
            return places;
        }
    }

    static ProducerRecord<byte[], byte[]> raw(@Nullable String key, byte @Nullable [] value) {
        return new ProducerRecord<>(RAW, key == null ? null : key.getBytes(UTF_8), value);
    }

    /** Reads a topic from its beginning until {@code count} records of this kind are found, and returns those. */
    List<ConsumerRecord<byte[], byte[]>> read(
            String topic, int count, Predicate<ConsumerRecord<byte[], byte[]>> isWanted) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "fetch.max.bytes", 67_108_864);
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (found.size() < count && System.nanoTime() < deadline) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (isWanted.test(record)) {
                        found.add(record);
                    }
                }
            }
        }
        assertThat(found).as("records on %s", topic).hasSizeGreaterThanOrEqualTo(count);
        return found;
    }

    /** Has another member of the service's group take partitions, read from them, and go without acknowledging anything. */
    void whileAnotherMemberReads(Callable<?> work) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                GROUP,
                "partition.assignment.strategy",
                CooperativeStickyAssignor.class.getName(),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(RAW));
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.assignment().isEmpty() && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100));
            }
            assertThat(consumer.assignment()).isNotEmpty();
            work.call();
            consumer.poll(Duration.ofMillis(500));
        }
    }

    /** Raw records that the service has not acknowledged yet. */
    long lag() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
                var consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(RAW).stream()
                    .map(info -> new TopicPartition(RAW, info.partition()))
                    .toList();
            var committed = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var lag = 0L;
            for (var end : consumer.endOffsets(partitions).entrySet()) {
                var offset = committed.get(end.getKey());
                lag += end.getValue() - (offset == null ? 0 : offset.offset());
            }
            return lag;
        }
    }
}
