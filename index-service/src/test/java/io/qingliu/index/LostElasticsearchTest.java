package io.qingliu.index;

import static io.qingliu.index.Articles.article;
import static io.qingliu.index.Articles.newId;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The service starts before Elasticsearch, and then loses it again and again. */
@Tag("servers")
@QuarkusTest
@WithTestResource(value = Servers.class, initArgs = @ResourceArg(name = Servers.LATE, value = "true"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostElasticsearchTest {
    private static final int RECORDS = 300;

    @Inject
    MeterRegistry registry;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URI http;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    Servers servers;

    private KafkaSide kafka;
    private Index index;
    private Tally tally;

    @BeforeEach
    void connect() {
        kafka = new KafkaSide(servers.kafka());
        index = new Index(servers.elasticsearch());
        tally = new Tally(registry);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    @Order(1)
    void livesWithoutElasticsearchAndHoldsWhatComes() {
        assertThat(health("live").path("status").asText()).isEqualTo("UP");
        assertThat(health("ready").path("status").asText()).isEqualTo("DOWN");
        assertThat(reason("elasticsearch")).isEqualTo("connection refused");

        var ids = sendArticles();

        Eventually.holds("indexing is paused", () -> reason("indexing").equals("Elasticsearch: connection refused"));
        assertThat(kafka.uncommitted()).isEqualTo(RECORDS);

        servers.startElasticsearch();

        assertThat(tally.after(RECORDS)).isEqualTo(Map.of("indexed", RECORDS));
        assertThat(stored(ids)).isTrue();
        assertThat(health("ready").path("status").asText()).isEqualTo("UP");
        assertThat(index.get("/_index_template/articles").path("index_templates"))
                .hasSize(1);
        Eventually.holds("all is committed", () -> kafka.uncommitted() == 0);
    }

    @Test
    @Order(2)
    void losesNothingWhileElasticsearchIsAway() {
        servers.stopElasticsearch();
        Eventually.holds("the loss is seen", () -> reason("elasticsearch").equals("connection refused"));

        var ids = sendArticles();
        Eventually.holds("indexing is paused", () -> !reason("indexing").isEmpty());
        servers.startElasticsearch();

        assertThat(tally.after(RECORDS)).isEqualTo(Map.of("indexed", RECORDS));
        assertThat(stored(ids)).isTrue();
        Eventually.holds("all is committed", () -> kafka.uncommitted() == 0);
    }

    @Test
    @Order(3)
    void losesNothingWhenItsPartitionsMoveWhileItHoldsThem() {
        servers.stopElasticsearch();
        var ids = sendArticles();
        Eventually.holds("indexing is paused", () -> !reason("indexing").isEmpty());

        try (var rival = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        servers.kafka(),
                        "group.id",
                        KafkaSide.GROUP,
                        "enable.auto.commit",
                        "false",
                        "partition.assignment.strategy",
                        CooperativeStickyAssignor.class.getName()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            rival.subscribe(List.of(KafkaSide.CLEAN));
            Eventually.holds("the rival has partitions", () -> {
                rival.poll(Duration.ofMillis(100));
                return rival.assignment().size() == 3;
            });
        }
        servers.startElasticsearch();

        Eventually.holds("all is stored", () -> stored(ids));
        Eventually.holds("all is committed", () -> kafka.uncommitted() == 0);
    }

    @Test
    @Order(4)
    void bringsTheTemplatesBackToAClusterThatLostThem() {
        servers.stopElasticsearch();
        Eventually.holds("the loss is seen", () -> reason("elasticsearch").equals("connection refused"));
        servers.startEmptyElasticsearch();

        var ids = sendArticles();

        assertThat(tally.after(RECORDS)).isEqualTo(Map.of("indexed", RECORDS));
        assertThat(stored(ids)).isTrue();
        assertThat(index.get("/articles/_count").path("count").isMissingNode()).isFalse();
        assertThat(index.get("/articles-2025.03/_mapping")
                        .at("/articles-2025.03/mappings/_meta/mappingVersion")
                        .asInt())
                .isPositive();
    }

    private List<String> sendArticles() {
        var records = new HashMap<String, String>();
        IntStream.range(0, RECORDS).forEach(i -> {
            var id = newId();
            records.put(id, article(id, 1));
        });
        kafka.sendAll(records);
        return List.copyOf(records.keySet());
    }

    private boolean stored(List<String> ids) {
        return ids.stream().noneMatch(id -> index.document(id).isMissingNode());
    }

    private JsonNode health(String kind) {
        return new Index(http).get("/q/health/" + kind);
    }

    private String reason(String check) {
        return StreamSupport.stream(health("ready").path("checks").spliterator(), false)
                .filter(found -> found.path("name").asText().equals(check))
                .map(found -> found.at("/data/reason").asText(""))
                .findFirst()
                .orElseThrow();
    }
}
