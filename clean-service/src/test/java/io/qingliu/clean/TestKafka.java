package io.qingliu.clean;

import io.qingliu.clean.message.IngestedArticle;
import io.qingliu.embedded.KafkaServer;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.TestServers;
import io.qingliu.embedded.Topic;
import io.qingliu.embedded.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A real broker, and clients that send pages and see what is committed. */
public final class TestKafka implements AutoCloseable {
    private final KafkaServer broker = TestServers.chosen().kafka(ServerOptions.temporary());
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 64 << 20),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    /** All topics of the project. */
    public static List<Topic> topics() {
        return Topics.read(Path.of(System.getProperty("qingliu.root"), "deploy", "topics", "topics.conf"));
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public Map<String, Object> connection() {
        return Map.of("bootstrap.servers", bootstrapServers());
    }

    public void createTopics() {
        broker.createTopics(topics());
    }

    /** Makes a topic that exists take no larger records than this. */
    public void limit(String topic, int bytes) {
        var limited = topics().stream()
                .filter(candidate -> candidate.name().equals(topic))
                .map(candidate -> {
                    var config = new HashMap<>(candidate.config());
                    config.put("max.message.bytes", Integer.toString(bytes));
                    return new Topic(candidate.name(), candidate.partitions(), Map.copyOf(config));
                })
                .toList();
        broker.createTopics(limited);
    }

    public void delete(String topic) {
        try (var admin = Admin.create(connection())) {
            admin.deleteTopics(List.of(topic))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    public void send(IngestedArticle page) {
        send(page.site(), IngestedMessages.of(page), Map.of());
    }

    /** Sends pages of several sites, so that all partitions have some. */
    public void sendAll(List<IngestedArticle> pages) {
        var sendings = pages.stream()
                .map(page -> new ProducerRecord<>(
                        "articles.ingested.v1",
                        page.pageId().substring(0, 1).getBytes(StandardCharsets.UTF_8),
                        IngestedMessages.of(page)))
                .map(producer::send)
                .toList();
        sendings.forEach(TestKafka::join);
    }

    public void send(String key, byte @Nullable [] value, Map<String, String> headers) {
        var record = new ProducerRecord<>("articles.ingested.v1", key.getBytes(StandardCharsets.UTF_8), value);
        headers.forEach((name, header) -> record.headers().add(name, header.getBytes(StandardCharsets.UTF_8)));
        join(producer.send(record));
    }

    private static void join(Future<?> sending) {
        try {
            sending.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not sent", e);
        }
    }

    /** Everything committed to a topic so far, from its beginning. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close();
        broker.close();
    }
}
