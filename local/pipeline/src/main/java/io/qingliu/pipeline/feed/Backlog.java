package io.qingliu.pipeline.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Records that stand on a topic and that the service which reads it has not dealt with yet. */
public final class Backlog implements AutoCloseable {
    private static final List<String> TOPICS = List.of("articles.raw.v1", "articles.ingested.v1", "articles.clean.v1");
    // Who fills another generation of indices reads the same topic, and is no service.
    private static final Pattern BUILDER = Pattern.compile("index-service-g[0-9]+");
    private static final long FEW_FOR_EACH_PARTITION = 8;
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;

    public Backlog(String bootstrapServers) {
        admin = Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** True where every record has been dealt with. */
    public boolean isEmpty() throws InterruptedException {
        assign(TOPICS, committed());
        return !hasRecords();
    }

    /** About how many records of each topic wait, by the name of the topic; none exactly where none waits. */
    public Map<String, Long> waiting() throws InterruptedException {
        var waiting = new LinkedHashMap<String, Long>();
        var committed = committed();
        for (var topic : TOPICS) {
            assign(List.of(topic), committed);
            var ends = consumer.endOffsets(consumer.assignment());
            var offsets = ends.entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                    .sum();
            // Few are left: they may be marks alone. Of many, nobody minds how many of them are marks.
            waiting.put(topic, offsets > FEW_FOR_EACH_PARTITION * ends.size() || hasRecords() ? offsets : 0);
        }
        return waiting;
    }

    private void assign(List<String> topics, Map<TopicPartition, OffsetAndMetadata> committed) {
        consumer.assign(topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        for (var partition : consumer.assignment()) {
            var place = committed.get(partition);
            if (place != null) {
                consumer.seek(partition, place);
            }
        }
    }

    /**
     * Waits until every record has been dealt with.
     *
     * @throws IllegalStateException where that takes longer than {@code patience}
     */
    public void awaitEmpty(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("records are still waiting after " + patience.toMinutes() + " minutes");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    // Not by subtracting offsets: the marks that transactions leave on a topic take offsets too.
    private boolean hasRecords() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (!consumer.poll(SHORT).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() throws InterruptedException {
        var committed = new HashMap<TopicPartition, OffsetAndMetadata>();
        try {
            for (var group : admin.listGroups().all().get()) {
                if (!BUILDER.matcher(group.groupId()).matches()) {
                    committed.putAll(ofGroup(group));
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not tell what was read: " + e.getMessage(), e);
        }
        return committed;
    }

    private Map<TopicPartition, OffsetAndMetadata> ofGroup(GroupListing group)
            throws InterruptedException, ExecutionException {
        return admin.listConsumerGroupOffsets(group.groupId())
                .partitionsToOffsetAndMetadata()
                .get();
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
