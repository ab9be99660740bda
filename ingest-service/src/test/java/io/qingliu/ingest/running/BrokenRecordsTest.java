package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static io.qingliu.ingest.running.Records.header;
import static io.qingliu.ingest.running.Records.isAt;
import static io.qingliu.ingest.running.Records.place;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.ingest.Contract;
import io.qingliu.ingest.running.Wire.Place;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever comes, in whichever form: each record has one outcome, is kept as it came, and holds up no other. */
@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
@QuarkusTestResource(SendingPage.class)
class BrokenRecordsTest {
    private static final int RECORDS = 600;
    private static final long SEED = Long.getLong("random.seed", 20_260_305L);

    private final Service service = new Service();
    private final Wire wire;

    BrokenRecordsTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void givesEveryVariantOneOutcomeAndKeepsItAsItCame() throws Exception {
        eventually(() -> assertThat(wire.lag()).isZero());
        var accepted = service.counter("qingliu_pages_accepted_total", "");
        var before = outcomes();
        var records = new Variants(new Random(SEED)).records(RECORDS);

        var places = wire.send(records);

        eventually(() -> assertThat(
                        outcomes().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(before.values().stream().mapToInt(Integer::intValue).sum() + RECORDS));
        assertThat(service.counter("qingliu_pages_accepted_total", "")).isEqualTo(accepted + RECORDS);
        var after = outcomes();
        var found = new HashMap<Place, ConsumerRecord<byte[], byte[]>>();
        for (var topic : List.of(Wire.INGESTED, Wire.REJECTED, Wire.DEAD_LETTER)) {
            var count = after.getOrDefault(topic, 0) - before.getOrDefault(topic, 0);
            assertThat(count).as("-Drandom.seed=%d, %s", SEED, topic).isPositive();
            for (var record : wire.read(topic, count, each -> isAt(places, each))) {
                assertThat(found.put(place(record), record)).isNull();
            }
        }
        assertThat(found).containsOnlyKeys(places);
        for (var i = 0; i < RECORDS; i++) {
            var outcome = requireNonNull(found.get(places.get(i)));
            isKept(records.get(i), outcome);
            if (i % 2 == 0) {
                assertThat(outcome.topic()).as("a good record").isEqualTo(Wire.INGESTED);
            }
        }
    }

    private static void isKept(ProducerRecord<byte[], byte[]> raw, ConsumerRecord<byte[], byte[]> outcome)
            throws IOException {
        switch (outcome.topic()) {
            case Wire.INGESTED -> new Contract(Wire.INGESTED).accepts(outcome.value());
            case Wire.REJECTED -> {
                var rejection = new Contract(Wire.REJECTED).accepts(outcome.value());
                assertThat(original(rejection)).isEqualTo(raw.value());
                assertThat(headers(rejection)).isEqualTo(headers(raw.headers().toArray()));
                assertThat(rejection.has("pointer")).isTrue();
            }
            default -> {
                assertThat(outcome.value()).isEqualTo(raw.value());
                assertThat(headers(outcome.headers().toArray()))
                        .containsAll(headers(raw.headers().toArray()));
                assertThat(header(outcome, "dead-letter-reason")).isIn("json-invalid", "utf8-invalid", "json-too-deep");
            }
        }
    }

    private static byte @Nullable [] original(JsonNode rejection) throws IOException {
        if (rejection.has("originalBase64")) {
            return rejection.get("originalBase64").binaryValue();
        }
        var original = rejection.get("original");
        return original.isNull() ? null : original.asText().getBytes(UTF_8);
    }

    private static List<String> headers(JsonNode rejection) throws IOException {
        var headers = new ArrayList<String>();
        for (var header : rejection.path("originalHeaders")) {
            var value = header.has("valueBase64")
                    ? header.get("valueBase64").binaryValue()
                    : header.get("value").asText().getBytes(UTF_8);
            headers.add(header.get("name").asText() + Arrays.toString(value));
        }
        return headers;
    }

    private static List<String> headers(Header[] headers) {
        return Arrays.stream(headers)
                .map(header -> header.key() + Arrays.toString(header.value()))
                .toList();
    }

    /** How many outcomes there have been, by the topic where they are. */
    private Map<String, Integer> outcomes() throws Exception {
        return Map.of(
                Wire.INGESTED, outcome("ingested"),
                Wire.REJECTED, outcome("rejected"),
                Wire.DEAD_LETTER, outcome("dead-lettered"));
    }

    private int outcome(String name) throws Exception {
        return (int) service.counter("qingliu_pages_outcomes_total", "outcome=\"" + name + "\"");
    }
}
