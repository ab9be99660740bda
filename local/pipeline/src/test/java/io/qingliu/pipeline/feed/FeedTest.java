package io.qingliu.pipeline.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.Topics;
import io.qingliu.pipeline.input.Found;
import io.qingliu.pipeline.input.Inputs;
import io.qingliu.pipeline.input.PageReader;
import io.qingliu.pipeline.outcome.Ledger;
import io.qingliu.pipeline.outcome.Origin;
import io.qingliu.pipeline.outcome.Outcome;
import io.qingliu.pipeline.outcome.Tail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner's own Kafka clients against a real broker; the services are played by this test. */
class FeedTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String CLEAN = "articles.clean.v1";

    @TempDir
    Path folder;

    private final EmbeddedKafka kafka = EmbeddedKafka.inThisJvm();
    private final Ledger ledger = new Ledger();
    private volatile Origin page = new Origin("", 0, 0);

    @BeforeEach
    void createTopics() {
        kafka.createTopics(Topics.read(Path.of(System.getProperty("qingliu.root"), "deploy/topics/topics.conf")));
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void entersEachPageThatKafkaHasTaken() throws IOException {
        feed("{\"url\": \"https://a.example/1\"}\n{broken\nnull\n");

        assertThat(ledger.entries())
                .extracting(Ledger.Entry::name)
                .containsExactlyInAnyOrder("pages.ndjson:1", "pages.ndjson:2", "pages.ndjson:3");
    }

    @Test
    void takesAPageOfTwentyMegabytes() throws IOException {
        feed("{\"url\": \"https://a.example/1\", \"body\": \"" + "文".repeat(20 << 18) + "\"}");

        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void followsWhatIsCommittedFromNowOn() throws IOException {
        feed("{\"url\": \"https://a.example/1\"}");
        write(article("甲"), true);

        try (var tail = Tail.ofOutcomes(kafka.bootstrapServers())) {
            write(article("乙"), false);
            write(article("丙"), true);
            tail.catchUp(ledger::note);
        }

        assertThat(ledger.entries())
                .extracting(Ledger.Entry::outcome)
                .containsExactly(new Outcome.Cleaned(1, "丙", 0, List.of()));
    }

    @Test
    void seesAllThatIsCommittedOnATopic() {
        write("1", true);
        write("2", false);
        write("3", true);

        var values = new ArrayList<String>();
        try (var tail = Tail.ofAll(kafka.bootstrapServers(), List.of(CLEAN))) {
            tail.catchUp(record -> values.add(new String(record.value(), UTF_8)));
        }

        assertThat(values).containsExactlyInAnyOrder("1", "3");
    }

    @Test
    void hasABacklogUntilEveryRecordIsDealtWith() throws InterruptedException {
        try (var backlog = new Backlog(kafka.bootstrapServers())) {
            assertThat(backlog.isEmpty()).isTrue();

            write("1", true);
            awaitRecords(backlog);

            // The mark of the transaction stands behind the record and nobody commits it.
            commit(new TopicPartition(CLEAN, 0), 1);
            assertThat(backlog.isEmpty()).isTrue();

            write("2", true);
            awaitRecords(backlog);
        }
    }

    // Kafka answers a commit before the mark of the transaction stands on the topic.
    private static void awaitRecords(Backlog backlog) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (backlog.isEmpty()) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    private void feed(String lines) throws IOException {
        var file = Files.writeString(folder.resolve("pages.ndjson"), lines);
        try (var feed = new Feed(kafka.bootstrapServers())) {
            PageReader.read(new Inputs(List.of(file)).files().getFirst(), found -> {
                assertThat(found).isInstanceOf(Found.Page.class);
                var raw = ((Found.Page) found).page();
                feed.send(raw, origin -> sent(raw.name(), origin));
            });
            feed.flush();
        }
    }

    private void sent(String name, Origin origin) {
        ledger.sent(ledger.size(), name, origin);
        page = origin;
    }

    /** An article of the page that was sent last. */
    private String article(String title) {
        return """
                {"ordinal": 1, "title": "%s", "origin": {"topic": "%s", "partition": %d, "offset": %d}}
                """.formatted(title, page.topic(), page.partition(), page.offset());
    }

    private void write(String value, boolean commit) {
        try (var producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.bootstrapServers(),
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        "test"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var unused = producer.send(new ProducerRecord<>(CLEAN, 0, new byte[1], value.getBytes(UTF_8)));
            producer.flush();
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private void commit(TopicPartition partition, long place) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.bootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "index"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(place)));
        }
    }
}
