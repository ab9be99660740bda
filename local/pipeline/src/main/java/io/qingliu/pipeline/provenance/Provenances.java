package io.qingliu.pipeline.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Finds the newest record about a page on {@code articles.provenance.v1}. Nothing is read before somebody asks; then the one
 * partition that the key of the page leads to is read on, and the places of its pages are remembered.
 */
public final class Provenances implements AutoCloseable {
    private static final String TOPIC = "articles.provenance.v1";
    /** Places of so many pages are remembered, at about 150 bytes each. */
    private static final int MOST_PLACES = 100_000;
    /** After that a person wants to hear how far it is. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final Duration SHORT = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Clock clock;
    private final Map<TopicPartition, Long> readTo = new HashMap<>();
    private final SequencedMap<String, Long> places = new LinkedHashMap<>();

    public Provenances(String bootstrapServers, Clock clock) {
        this.clock = clock;
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        // What retention has taken away in the meantime is passed over.
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.CLIENT_ID_CONFIG, "qingliu-overview"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Looks for a page; returns after about a second at the latest. */
    public synchronized Lookup find(String pageId) {
        var partition = partitionOf(pageId);
        consumer.assign(List.of(partition));
        var first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        var deadline = clock.instant().plus(AT_ONCE);
        var position = readOn(partition, Math.max(first, readTo.getOrDefault(partition, 0L)), end, deadline);
        readTo.put(partition, position);
        if (position < end) {
            return new Lookup.StillLooking(position - first, end - first);
        }
        return Optional.ofNullable(places.get(pageId))
                .flatMap(offset -> recordAt(partition, offset))
                .flatMap(record -> Json.tryRead(record.value()))
                .<Lookup>map(Lookup.Found::new)
                .orElseGet(Lookup.NotThere::new);
    }

    // As the producer of clean-service spreads keys over partitions.
    private TopicPartition partitionOf(String pageId) {
        var partitions = consumer.partitionsFor(TOPIC).size();
        return new TopicPartition(TOPIC, Utils.toPositive(Utils.murmur2(pageId.getBytes(UTF_8))) % partitions);
    }

    private long readOn(TopicPartition partition, long from, long end, Instant deadline) {
        consumer.seek(partition, from);
        var position = from;
        while (position < end && clock.instant().isBefore(deadline)) {
            for (var record : consumer.poll(SHORT)) {
                remember(record);
            }
            position = consumer.position(partition);
        }
        return position;
    }

    private void remember(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null) {
            var pageId = new String(record.key(), UTF_8);
            places.remove(pageId); // Those that were written again last are forgotten last.
            places.put(pageId, record.offset());
        }
        if (places.size() > MOST_PLACES) {
            places.pollFirstEntry();
        }
    }

    private Optional<ConsumerRecord<byte[], byte[]>> recordAt(TopicPartition partition, long offset) {
        consumer.seek(partition, offset);
        var deadline = clock.instant().plus(AT_ONCE);
        while (clock.instant().isBefore(deadline)) {
            for (var record : consumer.poll(SHORT)) {
                return record.offset() == offset ? Optional.of(record) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
