package io.qingliu.index.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.index.report.Reading.Receipt;
import io.qingliu.index.report.Reading.Told;
import io.qingliu.index.report.Reading.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final String REJECTED = "articles.rejected.v1";
    private static final String LETTERS = "articles.dead-letter.v1";
    private static final String FEED = "articles.feed.v1";
    private static final Map<String, String> INDICES =
            Map.of(REJECTED, "qingliu-rejected", LETTERS, "qingliu-dead-letters", FEED, "qingliu-feed");

    /** Run with {@code -Drecreate=true} these are written anew; the dashboards are tested with them. */
    @ParameterizedTest
    @CsvSource({
        "articles.rejected.v1, two-bodies",
        "articles.rejected.v1, bytes-without-url",
        "articles.rejected.v1, tombstone",
        "articles.rejected.v1, from-a-newer-producer",
        "articles.dead-letter.v1, bad-json",
        "articles.dead-letter.v1, from-a-newer-producer",
        "articles.feed.v1, minute",
        "articles.feed.v1, unknown-site",
        "articles.feed.v1, from-a-newer-producer"
    })
    void makesOfEachSampleTheDocumentThatIsWrittenDown(String topic, String name) throws IOException {
        var report = told(sample(topic, name));
        var file = ROOT.resolve("index-service/src/test/resources/reports/" + topic + "-" + name + ".json");
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.readTree(report.document()).toPrettyString() + "\n");
        }

        assertThat(JSON.readTree(report.document())).isEqualTo(JSON.readTree(file.toFile()));
        assertThat(report.document()).doesNotContain("\n");
        assertThat(report.id()).isEqualTo(topic + "-2-1041");
        assertThat(report.index()).isEqualTo(INDICES.get(topic) + "-2025.03");
    }

    @Test
    void findsNothingToTellInAReceipt() throws IOException {
        assertThat(ReadReport.read(sample(LETTERS, "receipt"))).isEqualTo(new Receipt());
    }

    @Test
    void keepsNothingOfThePage() {
        var page = "清河县三座村级图书室同日开放".repeat(1_000);

        var report = told(rejected("""
                {"original": "%s", "originalHeaders": [{"name": "%s", "value": "%s"}], "reason": "too-short",
                 "rejectedAt": "2025-03-06T01:15:02Z"}""".formatted(page, page, page)));

        assertThat(report.document()).doesNotContain("图书室").hasSizeLessThan(300);
    }

    @Test
    void cutsWhatIsTooLongAndNeverThroughACharacter() throws IOException {
        var message = "a".repeat(999) + "𠀀".repeat(10);

        var report = told(rejected("""
                {"message": "%s", "url": "http://e.cn/%s", "reason": "too-short", "rejectedAt": "2025-03-06T01:15:02Z"}""".formatted(message, "x".repeat(100_000))));

        var document = JSON.readTree(report.document());
        assertThat(document.path("message").asText()).isEqualTo("a".repeat(999));
        assertThat(document.path("url").asText()).hasSize(2_048);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{\"reason\": \"too-short\"",
                "{\"reason\": \"too-short\"}",
                "{\"reason\": \"too-short\", \"rejectedAt\": \"yesterday\"}",
                "{\"reason\": \"too-short\", \"rejectedAt\": \"+99999-01-01T00:00:00Z\"}",
                "{\"reason\": \"too-short\", \"rejectedAt\": \"1970-01-01T00:00:00Z\"}",
                "{\"rejectedAt\": \"2025-03-06T01:15:02Z\"}",
                "{\"reason\": {\"a\": 1}, \"rejectedAt\": \"2025-03-06T01:15:02Z\"}"
            })
    void tellsNothingOfWhatIsNoRejection(String value) {
        assertThat(ReadReport.read(rejected(value))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "null",
                "{\"pages\": \"many\", \"minute\": \"2025-03-06T01:15:00Z\"}",
                "{\"pages\": 3}",
                "{\"pages\": 3, \"minute\": 12}"
            })
    void tellsNothingOfWhatIsNoMinute(String value) {
        var record = record(FEED, "example.cn", value.getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(ReadReport.read(record)).isInstanceOf(Unreadable.class);
    }

    @Test
    void tellsNothingOfATombstoneOrOfEndlessDepth() {
        var deep = "{\"origin\":".repeat(100_000);

        assertThat(ReadReport.read(record(REJECTED, null, null, Map.of()))).isInstanceOf(Unreadable.class);
        assertThat(ReadReport.read(record(FEED, null, null, Map.of()))).isInstanceOf(Unreadable.class);
        assertThat(ReadReport.read(rejected(deep))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "articles.raw.v1, https://e.cn/1, url, https://e.cn/1",
        "articles.raw.v1, javascript:alert(1), url,",
        "articles.ingested.v1, example.cn#3, site, example.cn",
        "articles.ingested.v1, 清河, site,",
        "articles.clean.v1, 7b8e69777b10e0aaa6b39fc7a15b60c2-02, pageId, 7b8e69777b10e0aaa6b39fc7a15b60c2",
        "articles.clean.v1, 7b8e, pageId,"
    })
    void tellsOfADeadPageWhatItsKeySays(String topic, String key, String field, @Nullable String value)
            throws IOException {
        var letter = letter(key, Map.of("dead-letter-topic", topic));

        var document = JSON.readTree(told(letter).document());

        assertThat(document.path(field).asText())
                .isEqualTo(Optional.ofNullable(value).orElse(""));
    }

    @Test
    void takesHeadersThatAreNotNumbersForNone() throws IOException {
        var letter = letter(
                "k",
                Map.of(
                        "dead-letter-topic", "articles.raw.v1",
                        "dead-letter-partition", "99999999999",
                        "dead-letter-offset", "-1",
                        "qingliu-replays", "many"));

        var document = JSON.readTree(told(letter).document());

        assertThat(document.at("/origin/partition").asLong()).isEqualTo(Integer.MAX_VALUE);
        assertThat(document.at("/origin/offset").asLong()).isZero();
        assertThat(document.path("replays").asLong()).isZero();
    }

    private static Report told(ConsumerRecord<byte[], byte[]> record) {
        return ReadReport.read(record) instanceof Told told ? told.report() : fail("nothing is told of it");
    }

    private static ConsumerRecord<byte[], byte[]> letter(String key, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("dead-letter-reason", "document-refused");
        all.put("dead-letter-time", "2025-03-06T01:15:02Z");
        return record(LETTERS, key, null, all);
    }

    private static ConsumerRecord<byte[], byte[]> rejected(String value) {
        return record(REJECTED, "k", value.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** A sample of the contracts: that of dead letters describes the record, all others are its value. */
    private static ConsumerRecord<byte[], byte[]> sample(String topic, String name) throws IOException {
        var bytes = Files.readAllBytes(ROOT.resolve("contracts/" + topic + "/samples/" + name + ".json"));
        if (!topic.equals(LETTERS)) {
            return record(topic, "k", bytes, Map.of());
        }
        var described = JSON.readTree(bytes);
        var headers = new HashMap<String, String>();
        described.path("headers").properties().forEach(header -> headers.put(header.getKey(), text(header.getValue())));
        var value = described.path("valueBase64");
        return record(
                topic,
                text(described.path("key")),
                value.isNull() ? null : Base64.getDecoder().decode(text(value)),
                headers);
    }

    private static String text(JsonNode node) {
        return node.asText();
    }

    private static ConsumerRecord<byte[], byte[]> record(
            String topic, @Nullable String key, byte @Nullable [] value, Map<String, String> headers) {
        var all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                topic,
                2,
                1041,
                0,
                TimestampType.CREATE_TIME,
                0,
                value == null ? -1 : value.length,
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                value,
                all,
                Optional.empty());
    }
}
