package io.qingliu.index;

import static io.qingliu.index.Articles.article;
import static io.qingliu.index.Articles.deletion;
import static io.qingliu.index.Articles.newId;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@QuarkusTest
@WithTestResource(Servers.class)
class IndexArticlesTest {
    @Inject
    MeterRegistry registry;

    @Inject
    SpansInMemory spans;

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
    void storesAnArticleAsItCame() {
        var id = newId();

        kafka.send(id, article(id, 1));

        assertThat(tally.after(1)).isEqualTo(Map.of("indexed", 1));
        assertThat(index.document(id).path("body").asText()).isEqualTo("清河县三座村级图书室同日开放。");
        assertThat(index.document(id).path("script").asText()).isEqualTo("hans");
    }

    @Test
    void makesNoDuplicateOfARecordThatIsReadAgain() {
        var id = newId();

        for (int i = 0; i < 3; i++) {
            kafka.send(id, article(id, 1));
            Eventually.holds("read", () -> kafka.uncommitted() == 0);
        }

        assertThat(tally.after(3).keySet()).containsExactly("indexed");
        index.post("/articles/_refresh", "");
        assertThat(index.get("/articles/_count?q=id:" + id).path("count").asInt())
                .isEqualTo(1);
    }

    @Test
    void overwritesAnArticleThatAnotherCleanerMadeOfTheSameFetch() {
        var id = newId();
        kafka.send(id, article(id, 7, "旧", "2025-03-05T00:00:00Z"));
        tally.after(1);

        kafka.send(id, article(id, 7, "新", "2025-03-05T00:00:00Z"));

        assertThat(tally.after(2)).isEqualTo(Map.of("indexed", 2));
        assertThat(index.document(id).path("body").asText()).isEqualTo("新");
    }

    @Test
    void keepsTheNewerVersion() {
        var id = newId();
        kafka.send(id, article(id, 2, "新", "2025-03-05T00:00:00Z"));
        tally.after(1);

        kafka.send(id, article(id, 1, "旧", "2025-03-05T00:00:00Z"));

        assertThat(tally.after(2)).isEqualTo(Map.of("indexed", 1, "superseded", 1));
        assertThat(index.document(id).path("body").asText()).isEqualTo("新");
    }

    @Test
    void keepsADeletedArticleOutEvenIfAnOlderVersionComesLate() {
        var id = newId();
        kafka.send(id, article(id, 1));
        tally.after(1);
        kafka.send(id, deletion(id, 3));
        tally.after(2);

        kafka.send(id, article(id, 2));

        assertThat(tally.after(3)).isEqualTo(Map.of("indexed", 1, "deleted", 1, "superseded", 1));
        assertThat(index.document(id).isMissingNode()).isTrue();
    }

    @Test
    void remembersTheDeletionOfAnArticleThatItNeverSaw() {
        var id = newId();
        kafka.send(id, deletion(id, 3));
        tally.after(1);

        kafka.send(id, article(id, 2));

        assertThat(tally.after(2)).isEqualTo(Map.of("unchanged", 1, "superseded", 1));
    }

    @Test
    void bringsADeletedArticleBackWhenANewerFetchHasIt() {
        var id = newId();
        kafka.send(id, deletion(id, 3));
        tally.after(1);

        kafka.send(id, article(id, 4));

        assertThat(tally.after(2)).isEqualTo(Map.of("unchanged", 1, "indexed", 1));
        assertThat(index.document(id).isMissingNode()).isFalse();
    }

    @Test
    void putsOneBadDocumentAsideAndStoresAllOthers() {
        var records = new LinkedHashMap<String, String>();
        for (int i = 0; i < 200; i++) {
            var id = newId();
            records.put(id, article(id, 1));
        }
        var bad = records.keySet().stream().skip(100).findFirst().orElseThrow();
        records.put(bad, article(bad, 1, "清河", "昨天"));

        kafka.sendAll(records);

        assertThat(tally.after(200)).isEqualTo(Map.of("indexed", 199, "dead-lettered", 1));
        var letters = kafka.deadLettersOf(bad);
        assertThat(letters).hasSize(1);
        assertThat(header(letters.getFirst(), "dead-letter-reason")).isEqualTo("document-refused");
        assertThat(header(letters.getFirst(), "dead-letter-error")).isEqualTo("document_parsing_exception");
        assertThat(header(letters.getFirst(), "dead-letter-message"))
                .contains("status 400", "field publishedAt")
                .doesNotContain("清河", "昨天");
        assertThat(text(letters.getFirst().value())).isEqualTo(records.get(bad));
    }

    @Test
    void putsWhatIsNoArticleAsideWithItsBytesAndHeaders() {
        var id = newId();

        kafka.send(id, "{\"id\": ", header("content-type", "application/json"), header("dead-letter-reason", "old"));

        assertThat(tally.after(1)).isEqualTo(Map.of("dead-lettered", 1));
        var letter = kafka.deadLettersOf(id).getFirst();
        assertThat(text(letter.value())).isEqualTo("{\"id\": ");
        assertThat(letter.headers().toArray())
                .extracting(Header::key)
                .containsExactlyInAnyOrder(
                        "content-type",
                        "dead-letter-service",
                        "dead-letter-reason",
                        "dead-letter-message",
                        "dead-letter-topic",
                        "dead-letter-partition",
                        "dead-letter-offset",
                        "dead-letter-time");
        assertThat(header(letter, "dead-letter-service")).isEqualTo("index");
        assertThat(header(letter, "dead-letter-reason")).isEqualTo("json-invalid");
        assertThat(header(letter, "dead-letter-topic")).isEqualTo(KafkaSide.CLEAN);
    }

    @Test
    void putsARecordWithoutAValueAside() {
        var id = newId();

        kafka.send(id, null);

        assertThat(tally.after(1)).isEqualTo(Map.of("dead-lettered", 1));
        var letter = kafka.deadLettersOf(id).getFirst();
        assertThat(letter.value()).isNull();
        assertThat(header(letter, "dead-letter-reason")).isEqualTo("message-invalid");
    }

    @Test
    void commitsWhatItHasDone() {
        var id = newId();

        kafka.send(id, article(id, 1));
        kafka.send(id, "nonsense");
        tally.after(2);

        Eventually.holds("committed", () -> kafka.uncommitted() == 0);
    }

    @Test
    void goesOnWithTheTraceOfTheRecord() {
        var id = newId();
        var traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        kafka.send(id, article(id, 1), header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01"));

        Eventually.holds("a span", () -> !spans.inTrace(traceId).isEmpty());
        assertThat(spans.inTrace(traceId)).singleElement().satisfies(span -> {
            assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
            assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
            assertThat(span.getAttributes().get(AttributeKey.stringKey("qingliu.outcome")))
                    .isEqualTo("indexed");
        });
    }

    private static RecordHeader header(String key, String value) {
        return new RecordHeader(key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String key) {
        return text(
                Objects.requireNonNull(record.headers().lastHeader(key), key).value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
