package io.qingliu.pipeline.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.Topics;
import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.outcome.Tail;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Letters on a real broker; the services that wrote them are played by this test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {
    private static final String RAW = "articles.raw.v1";
    private static final String CLEAN = "articles.clean.v1";
    private static final int AT_MOST = 3;

    private final EmbeddedKafka kafka = EmbeddedKafka.inThisJvm();
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final Replay replay = new Replay(KafkaConnection.to(kafka.bootstrapServers()), AT_MOST);

    @BeforeAll
    void createTopics() {
        kafka.createTopics(Topics.read(Path.of(System.getProperty("qingliu.root"), "deploy/topics/topics.conf")));
    }

    @BeforeEach
    void beginAnew() throws Exception {
        var ends = new HashMap<TopicPartition, RecordsToDelete>();
        for (var topic : List.of(RAW, "articles.ingested.v1", Letters.TOPIC)) {
            for (var partition : producer.partitionsFor(topic)) {
                // -1: all that is there
                ends.put(new TopicPartition(topic, partition.partition()), RecordsToDelete.beforeOffset(-1));
            }
        }
        try (var admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
            admin.deleteRecords(ends).all().get();
        }
    }

    @AfterAll
    void stop() {
        producer.close();
        kafka.close();
    }

    @Test
    void sendsALetterBackAsItCameWithAMark() throws Exception {
        letter("ingest", "json-invalid", RAW, "{\"url\": \"", Map.of("crawler", "nightly"));

        assertThat(replay(Selection.ALL)).hasSize(1).containsValue(Verdict.SENT);

        assertThat(records(RAW)).singleElement().satisfies(copy -> {
            assertThat(text(copy.key())).isEqualTo("key");
            assertThat(text(copy.value())).isEqualTo("{\"url\": \"");
            assertThat(headers(copy)).isEqualTo(Map.of("crawler", "nightly", "qingliu-replays", "1"));
        });
    }

    @Test
    void sendsALetterBackOnlyOnce() throws Exception {
        letter("ingest", "json-invalid", RAW, "x", Map.of());

        replay(Selection.ALL);

        assertThat(replay(Selection.ALL).values()).containsExactly(Verdict.SENT_BEFORE);
        assertThat(records(RAW)).hasSize(1);
        assertThat(found(Selection.ALL)).as("a receipt is no letter").hasSize(1);
    }

    @Test
    void sendsOnlyWhatIsSelected() throws Exception {
        letter("ingest", "json-invalid", RAW, "a", Map.of());
        letter("ingest", "utf8-invalid", RAW, "b", Map.of());
        letter("clean", "json-invalid", "articles.ingested.v1", "c", Map.of());

        replay(new Selection(Set.of("ingest"), Set.of("json-invalid"), Optional.empty(), Set.of()));

        assertThat(records(RAW)).extracting(record -> text(record.value())).containsExactly("a");
        assertThat(records("articles.ingested.v1")).isEmpty();
        assertThat(found(new Selection(
                        Set.of(), Set.of(), Optional.of(Instant.parse("2025-03-06T01:15:03Z")), Set.of())))
                .isEmpty();
        var second = found(Selection.ALL).get(1);
        assertThat(found(Selection.of(second.place())))
                .extracting(Letter::place)
                .containsExactly(second.place());
    }

    @Test
    void leavesWhatHasComeBackTooOften() throws Exception {
        letter("ingest", "json-invalid", RAW, "a", Map.of("qingliu-replays", "2"));
        letter("ingest", "json-invalid", RAW, "b", Map.of("qingliu-replays", "3"));

        assertThat(replay(Selection.ALL).values()).containsExactly(Verdict.SENT, Verdict.TOO_OFTEN);

        assertThat(records(RAW))
                .singleElement()
                .satisfies(copy -> assertThat(headers(copy)).containsEntry("qingliu-replays", "3"));
    }

    @Test
    void writesToNoTopicThatNoServiceReads() throws Exception {
        letter("index", "document-refused", "articles.provenance.v1", "a", Map.of());
        producer.send(new ProducerRecord<>(Letters.TOPIC, "no headers at all".getBytes(UTF_8)))
                .get();

        assertThat(replay(Selection.ALL).values()).containsOnly(Verdict.HOMELESS);

        assertThat(records("articles.provenance.v1")).isEmpty();
    }

    @Test
    void neverHidesALaterRecordOfTheSameArticle() throws Exception {
        var old = send(new ProducerRecord<>(CLEAN, bytes("one"), bytes("old")));
        var only = send(new ProducerRecord<>(CLEAN, bytes("two"), bytes("only")));
        send(new ProducerRecord<>(CLEAN, bytes("one"), bytes("new")));
        letter("index", "document-refused", "one", old, "old");
        letter("index", "document-refused", "two", only, "only");

        assertThat(replay(Selection.ALL).values()).containsExactly(Verdict.SUPERSEDED, Verdict.SENT);

        assertThat(records(CLEAN))
                .extracting(record -> text(record.value()))
                .containsExactlyInAnyOrder("old", "only", "new", "only");
    }

    @Test
    void sendsNothingAfterAKillInTheMidst() throws Exception {
        letter("ingest", "json-invalid", RAW, "a", Map.of());
        try (var post = Post.open(KafkaConnection.to(kafka.bootstrapServers()))) {
            post.sendBack(found(Selection.ALL).getFirst(), RAW);
        } // without finish(), as a kill would have it

        assertThat(records(RAW)).isEmpty();
        assertThat(replay(Selection.ALL).values()).containsExactly(Verdict.SENT);
        assertThat(records(RAW)).hasSize(1);
    }

    private Map<String, Verdict> replay(Selection selection) {
        var plan = replay.send(selection, (sent, due) -> assertThat(sent).isLessThanOrEqualTo(due));
        Post.open(KafkaConnection.to(kafka.bootstrapServers()))
                .close(); // what is committed can be seen a moment later; this waits for it
        return plan;
    }

    private void letter(String service, String reason, String topic, String value, Map<String, String> more)
            throws Exception {
        var record = new ProducerRecord<>(Letters.TOPIC, 2, bytes("key"), bytes(value));
        more.forEach((name, text) -> record.headers().add(name, bytes(text)));
        address(record, service, reason, topic, 3, 1204);
    }

    private void letter(String service, String reason, String key, RecordMetadata place, String value)
            throws Exception {
        var record = new ProducerRecord<>(Letters.TOPIC, 2, bytes(key), bytes(value));
        address(record, service, reason, place.topic(), place.partition(), place.offset());
    }

    private void address(
            ProducerRecord<byte[], byte[]> record,
            String service,
            String reason,
            String topic,
            int partition,
            long offset)
            throws Exception {
        Map.of(
                        "service",
                        service,
                        "reason",
                        reason,
                        "message",
                        "A sentence.",
                        "topic",
                        topic,
                        "partition",
                        Integer.toString(partition),
                        "offset",
                        Long.toString(offset),
                        "time",
                        "2025-03-06T01:15:02Z")
                .forEach((name, text) -> record.headers().add("dead-letter-" + name, bytes(text)));
        send(record);
    }

    private RecordMetadata send(ProducerRecord<byte[], byte[]> record) throws ExecutionException, InterruptedException {
        return producer.send(record).get();
    }

    private List<Letter> found(Selection selection) {
        var found = new ArrayList<Letter>();
        new Letters(KafkaConnection.to(kafka.bootstrapServers())).forEach(selection, found::add);
        return found;
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var tail = Tail.ofAll(kafka.bootstrapServers(), List.of(topic))) {
            tail.catchUp(records::add);
        }
        return records;
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
