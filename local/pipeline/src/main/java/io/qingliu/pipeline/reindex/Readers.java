package io.qingliu.pipeline.reindex;

import io.qingliu.pipeline.kafka.KafkaConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How far groups have read {@code articles.clean.v1}. For one thread. */
public final class Readers implements AutoCloseable {
    private static final String TOPIC = "articles.clean.v1";
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final String GENERATION = "generation=";

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** Readers at a Kafka that is there. */
    public Readers(KafkaConnection kafka) {
        admin = Admin.create(kafka.with(Map.of()));
        consumer = new KafkaConsumer<>(
                kafka.with(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    /** Whether a group has ever committed anything, and was not forgotten since. */
    boolean knows(String group) throws InterruptedException {
        return !committed(group).isEmpty();
    }

    /** Forgets a group without members; false while it has some. */
    boolean forget(String group) throws InterruptedException {
        try {
            admin.deleteConsumerGroups(List.of(group)).all().get();
            return true;
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case GroupIdNotFoundException gone -> true;
                case GroupNotEmptyException members -> false;
                case null, default -> throw failure(e);
            };
        }
    }

    /** How many members a group has. */
    int members(String group) throws InterruptedException {
        try {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .mapToInt(description -> description.members().size())
                    .sum();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw failure(e);
        }
    }

    /** How far a group is: offsets by partition. */
    Map<Integer, Long> places(String group) throws InterruptedException {
        return committed(group).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().partition(),
                        entry -> entry.getValue().offset()));
    }

    /** The partitions that a group deals with for another generation than this one; none where nothing was read yet. */
    List<Integer> elsewhere(String group, int generation) throws InterruptedException {
        return committed(group).entrySet().stream()
                .filter(entry -> !entry.getValue().metadata().equals(GENERATION + generation))
                .map(entry -> entry.getKey().partition())
                .sorted()
                .toList();
    }

    /** The end of each partition, as far as transactions are complete. */
    Map<Integer, Long> ends() {
        return byNumber(consumer.endOffsets(partitions));
    }

    /** Offsets between a group's places and some ends, by partition: at least as many as there are records. */
    Map<Integer, Long> toGo(Map<Integer, Long> places, Map<Integer, Long> ends) {
        var beginnings = byNumber(consumer.beginningOffsets(partitions));
        var toGo = new TreeMap<Integer, Long>();
        ends.forEach((partition, end) -> {
            var place = Math.max(places.getOrDefault(partition, 0L), beginnings.getOrDefault(partition, 0L));
            toGo.put(partition, Math.max(0, end - place));
        });
        return toGo;
    }

    /** True where no record lies between some places and some ends. Not by subtraction: marks of transactions have offsets too. */
    boolean nothingBetween(Map<Integer, Long> places, Map<Integer, Long> ends) {
        var open = toGo(places, ends).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new TopicPartition(TOPIC, entry.getKey()))
                .toList();
        consumer.assign(open);
        consumer.seekToBeginning(open);
        for (var partition : open) {
            var place = places.get(partition.partition());
            if (place != null) {
                consumer.seek(partition, place);
            }
        }
        while (open.stream().anyMatch(partition -> consumer.position(partition) < end(ends, partition))) {
            for (var record : consumer.poll(SHORT)) {
                if (record.offset() < end(ends, new TopicPartition(TOPIC, record.partition()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long end(Map<Integer, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition.partition(), 0L);
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group) throws InterruptedException {
        var committed = new HashMap<TopicPartition, OffsetAndMetadata>();
        try {
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, place) -> {
                        if (partition.topic().equals(TOPIC) && place != null) {
                            committed.put(partition, place);
                        }
                    });
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw failure(e);
            }
        }
        return committed;
    }

    private static Map<Integer, Long> byNumber(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().partition(), Map.Entry::getValue));
    }

    private static IllegalStateException failure(ExecutionException e) {
        return new IllegalStateException("Kafka does not answer: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
