package io.qingliu.index.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.qingliu.index.article.ReadRecord;
import io.qingliu.index.article.Reading.Invalid;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeadLetterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2025-03-06T01:15:02Z");

    static Stream<byte @Nullable []> valuesThatAreNoArticles() {
        return Stream.of(utf8(""), utf8("{"), utf8("[]"), utf8("{\"id\": 1}"), new byte[] {(byte) 0xff}, null);
    }

    @ParameterizedTest
    @MethodSource("valuesThatAreNoArticles")
    void keepsTheContractForWhatIsNoArticle(byte @Nullable [] value) throws IOException {
        var invalid = (Invalid) ReadRecord.read(value);
        var outcome = new DeadLettered(invalid.reason(), invalid.message(), Optional.empty());

        var letter = DeadLetter.of("dead", record("key", value), outcome, NOW);

        assertFollowsTheContract(letter);
        assertThat(letter.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void keepsTheContractForEveryReason(Reason reason) throws IOException {
        var outcome = new DeadLettered(reason, "A sentence.", Optional.of("document_parsing_exception"));

        assertFollowsTheContract(DeadLetter.of("dead", record("key", utf8("{}")), outcome, NOW));
    }

    @Test
    void keepsTheKeyThatWasMissing() throws IOException {
        var outcome = new DeadLettered(Reason.JSON_INVALID, "A sentence.", Optional.empty());

        assertFollowsTheContract(DeadLetter.of("dead", record(null, utf8("{}")), outcome, NOW));
    }

    @Test
    void tellsOfTheLastFailureOfARecordThatWasReplayed() {
        var record = record("key", utf8("{}"));
        record.headers()
                .add("dead-letter-reason", utf8("document-refused"))
                .add("dead-letter-error", utf8("document_parsing_exception"))
                .add("dead-letter-replays", utf8("1"))
                .add("__smallrye_generationId", utf8("17"))
                .add("traceparent", utf8("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

        var headers = DeadLetter.of(
                        "dead", record, new DeadLettered(Reason.JSON_INVALID, "A sentence.", Optional.empty()), NOW)
                .headers();

        assertThat(headers.headers("dead-letter-reason")).hasSize(1);
        assertThat(new String(headers.lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8))
                .isEqualTo("json-invalid");
        assertThat(headers.lastHeader("dead-letter-error")).isNull();
        assertThat(headers.lastHeader("__smallrye_generationId")).isNull();
        assertThat(headers.lastHeader("dead-letter-replays")).isNotNull();
        assertThat(headers.lastHeader("traceparent")).isNotNull();
    }

    private static void assertFollowsTheContract(ProducerRecord<byte[], byte[]> letter) throws IOException {
        try (var schema = Objects.requireNonNull(
                DeadLetterTest.class.getResourceAsStream("/contracts/articles.dead-letter.v1/schema.json"))) {
            var faults = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(asContract(letter));
            assertThat(faults).isEmpty();
        }
    }

    private static JsonNode asContract(ProducerRecord<byte[], byte[]> letter) {
        var json = JSON.createObjectNode();
        json.put("key", letter.key() == null ? null : new String(letter.key(), StandardCharsets.UTF_8));
        var headers = json.putObject("headers");
        letter.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        json.put(
                "valueBase64",
                letter.value() == null ? null : Base64.getEncoder().encodeToString(letter.value()));
        return json;
    }

    private static ConsumerRecord<byte[], byte[]> record(@Nullable String key, byte @Nullable [] value) {
        return new ConsumerRecord<>("articles.clean.v1", 3, 1204, key == null ? null : utf8(key), value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
