package io.qingliu.index;

import static io.qingliu.index.Articles.article;
import static io.qingliu.index.Articles.newId;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@QuarkusTest
@WithTestResource(Servers.class)
class IndexReportsTest {
    private static final String REJECTED = "articles.rejected.v1";

    @Inject
    MeterRegistry registry;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    Servers servers;

    private KafkaSide kafka;
    private Index index;
    private KafkaProducer<byte[], byte[]> producer;

    @BeforeEach
    void connect() {
        kafka = new KafkaSide(servers.kafka());
        index = new Index(servers.elasticsearch());
        producer = producer(Map.of("bootstrap.servers", servers.kafka()));
    }

    @AfterEach
    void disconnect() {
        kafka.close();
        producer.close();
    }

    @Test
    void tellsOfARejectedPageWithoutThePage() {
        var sent = send(producer, 0, "2025-03-06T01:15:02Z", "too-short");

        var report = awaitReport("qingliu-rejected-2025.03", sent);

        assertThat(report.path("reason").asText()).isEqualTo("too-short");
        assertThat(report.path("site").asText()).isEqualTo("example.cn");
        assertThat(report.toString()).doesNotContain("清河");
        assertThat(index.get("/qingliu-rejected-2025.03/_mapping")
                        .at("/qingliu-rejected-2025.03/mappings/dynamic")
                        .asText())
                .isEqualTo("strict");
    }

    @Test
    void tellsOfADeadLetterOfItsOwn() {
        var id = newId();
        kafka.send(id, "nonsense");
        var letter = kafka.deadLettersOf(id).getFirst();

        Eventually.holds("the report", () -> !found(id).isEmpty());

        var report = found(id).get(0).path("_source");
        assertThat(report.path("service").asText()).isEqualTo("index");
        assertThat(report.path("reason").asText()).isEqualTo("json-invalid");
        assertThat(report.at("/record/offset").asLong()).isEqualTo(letter.offset());
        assertThat(report.toString()).doesNotContain("nonsense");
    }

    @Test
    void leavesOutWhatATransactionTookBack() {
        RecordMetadata aborted;
        try (var transactional = producer(Map.of("bootstrap.servers", servers.kafka(), "transactional.id", newId()))) {
            transactional.initTransactions();
            transactional.beginTransaction();
            aborted = send(transactional, 0, "2025-03-06T01:15:02Z", "too-short");
            transactional.abortTransaction();
        }

        var later = send(producer, 0, "2025-03-06T01:15:02Z", "too-short");

        awaitReport("qingliu-rejected-2025.03", later);
        assertThat(report("qingliu-rejected-2025.03", aborted).isMissingNode()).isTrue();
    }

    @Test
    void letsArticlesGoOnWhileItWaits() {
        index.put("/qingliu-rejected-2024.01", "{}");
        index.post("/qingliu-rejected-2024.01/_close", "");
        var sent = send(producer, 0, "2024-01-06T01:15:02Z", "too-short");
        Eventually.holds("waiting", () -> paused() == 1);
        var id = newId();

        kafka.send(id, article(id, 1));

        Eventually.holds("the article", () -> !index.document(id).isMissingNode());
        assertThat(paused()).isEqualTo(1);
        index.post("/qingliu-rejected-2024.01/_open", "");
        awaitReport("qingliu-rejected-2024.01", sent);
        Eventually.holds("going on", () -> paused() == 0);
    }

    @Test
    void leavesOutWhatElasticsearchRefusesAndMakesNoDeadLetterOfIt() {
        index.put("/qingliu-rejected-2023.01", "{\"mappings\": {\"properties\": {\"reason\": {\"type\": \"long\"}}}}");
        var before = refused();
        var letters = letters();

        send(producer, 0, "2023-01-06T01:15:02Z", "too-short");
        var next = send(producer, 0, "2025-03-06T01:15:02Z", "no-content");

        awaitReport("qingliu-rejected-2025.03", next);
        assertThat(refused()).isEqualTo(before + 1);
        assertThat(letters()).isEqualTo(letters);
    }

    @Test
    void bringsTheTemplatesBackIntoAClusterThatHasLostThem() {
        awaitReport("qingliu-rejected-2025.03", send(producer, 0, "2025-03-06T01:15:02Z", "too-short"));
        index.delete("/_index_template/qingliu-reports");

        awaitReport("qingliu-rejected-2022.01", send(producer, 0, "2022-01-06T01:15:02Z", "too-short"));

        assertThat(index.get("/qingliu-rejected-2022.01/_mapping")
                        .at("/qingliu-rejected-2022.01/mappings/dynamic")
                        .asText())
                .isEqualTo("strict");
    }

    private double refused() {
        return registry.get("qingliu.reports.outcomes")
                .tag("topic", REJECTED)
                .tag("outcome", "refused")
                .counter()
                .count();
    }

    private double letters() {
        return registry.get("qingliu.articles.outcomes")
                .tag("outcome", "dead-lettered")
                .counter()
                .count();
    }

    private double paused() {
        return registry.get("qingliu.reports.paused").gauge().value();
    }

    private JsonNode found(String pageId) {
        index.post("/qingliu-dead-letters-*/_refresh", "");
        return index.get("/qingliu-dead-letters-*/_search?q=pageId:" + pageId).at("/hits/hits");
    }

    private JsonNode awaitReport(String month, RecordMetadata of) {
        Eventually.holds("the report", () -> !report(month, of).isMissingNode());
        return report(month, of);
    }

    private JsonNode report(String month, RecordMetadata of) {
        var id = of.topic() + "-" + of.partition() + "-" + of.offset();
        return index.get("/" + month + "/_doc/" + id).path("_source");
    }

    private static RecordMetadata send(
            KafkaProducer<byte[], byte[]> producer, int partition, String at, String reason) {
        var value = """
                {"pageId": "7b8e69777b10e0aaa6b39fc7a15b60c2", "url": "https://example.cn/1", "site": "example.cn",
                 "service": "clean", "reason": "%s", "message": "A sentence.", "rejectedAt": "%s",
                 "original": "清河"}""".formatted(reason, at);
        try {
            return producer.send(
                            new ProducerRecord<>(REJECTED, partition, null, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
