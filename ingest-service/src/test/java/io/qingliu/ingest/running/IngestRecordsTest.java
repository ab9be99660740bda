package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static io.qingliu.ingest.running.Records.JSON;
import static io.qingliu.ingest.running.Records.header;
import static io.qingliu.ingest.running.Records.isAt;
import static io.qingliu.ingest.running.Records.json;
import static io.qingliu.ingest.running.Records.place;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.Contract;
import io.qingliu.ingest.running.Samples.Bad;
import io.qingliu.ingest.running.Wire.Place;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
class IngestRecordsTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    private final Service service = new Service();
    private final Wire wire;

    IngestRecordsTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void givesEveryRecordItsOneOutcome() throws Exception {
        eventually(() -> assertThat(wire.lag()).isZero());
        var before = outcomes();
        var bad = Samples.bad();
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var i = 0; i < bad.size(); i++) {
            records.add(Wire.raw("bad", bad.get(i).value()));
            records.add(Wire.raw("good", Samples.good("between/" + i)));
        }

        var places = wire.send(records);

        var ingested = byPlace(wire.read(Wire.INGESTED, bad.size(), record -> isAt(places, record)));
        var rejected = byPlace(wire.read(Wire.REJECTED, count(bad, Wire.REJECTED), record -> isAt(places, record)));
        var deadLetters =
                byPlace(wire.read(Wire.DEAD_LETTER, count(bad, Wire.DEAD_LETTER), record -> isAt(places, record)));
        for (var i = 0; i < bad.size(); i++) {
            var one = bad.get(i);
            if (one.topic().equals(Wire.REJECTED)) {
                isKept(one, take(rejected, places.get(2 * i)));
            } else {
                isKeptAsItCame(one, take(deadLetters, places.get(2 * i)));
            }
            assertThat(take(ingested, places.get(2 * i + 1)).value()).isNotEmpty();
        }
        assertThat(List.of(ingested, rejected, deadLetters))
                .as("nothing beside")
                .allMatch(Map::isEmpty);

        eventually(() -> assertThat(wire.lag()).isZero());
        assertThat(outcomes())
                .isEqualTo(before.plus(
                        records.size(), bad.size(), count(bad, Wire.REJECTED), count(bad, Wire.DEAD_LETTER)));
        assertThat(service.counter("qingliu_pages_rejected_total", "reason=\"two-bodies\""))
                .isPositive();
        assertThat(service.counter("qingliu_dead_letters_total", "reason=\"json-too-deep\""))
                .isPositive();
    }

    @Test
    void writesAPageUnderItsSiteAsTheContractSays() throws Exception {
        var place = wire.send(List.of(Wire.raw("key", Samples.good("one")))).getFirst();

        var record =
                wire.read(Wire.INGESTED, 1, each -> isAt(List.of(place), each)).getFirst();

        var message = new Contract(Wire.INGESTED).accepts(record.value());
        assertThat(record.key()).asString(UTF_8).isEqualTo("example.cn");
        assertThat(message.at("/canonicalUrl").asText()).isEqualTo("http://news.example.cn/one");
        assertThat(message.at("/origin/topic").asText()).isEqualTo(Wire.RAW);
    }

    @Test
    void givesARecordThatComesTwiceTheSameIdentity() throws Exception {
        var places = wire.send(List.of(Wire.raw("a", Samples.good("twice")), Wire.raw("b", Samples.good("twice"))));

        var records = wire.read(Wire.INGESTED, 2, each -> isAt(places, each));

        assertThat(records)
                .extracting(record -> json(record).at("/pageId").asText())
                .containsOnly(json(records.getFirst()).at("/pageId").asText());
        assertThat(records)
                .extracting(record -> json(record).at("/sha256").asText())
                .containsOnly(json(records.getFirst()).at("/sha256").asText());
        assertThat(records)
                .extracting(ConsumerRecord::partition)
                .containsOnly(records.getFirst().partition());
    }

    @Test
    void losesNothingWhenPartitionsComeAndGo() throws Exception {
        var places = new ArrayList<>(wire.send(pages("before", 1_000)));

        wire.whileAnotherMemberReads(() -> places.addAll(wire.send(pages("during", 1_000))));
        places.addAll(wire.send(pages("after", 1_000)));

        var arrived = new HashSet<Place>();
        wire.read(Wire.INGESTED, places.size(), record -> arrived.add(place(record)) && places.contains(place(record)));
        assertThat(arrived).containsAll(places);

        // A commit that falls into the rebalance fails, and is made up for with the next record of the partition.
        wire.send(pages("later", 200));
        eventually(() -> assertThat(wire.lag()).isZero());
    }

    @Test
    void continuesTheTraceOfARecord() throws Exception {
        var record = Wire.raw("key", Samples.good("traced"));
        record.headers().add("traceparent", ("00-" + TRACE + "-" + SPAN + "-01").getBytes(UTF_8));
        var place = wire.send(List.of(record)).getFirst();

        var ingested =
                wire.read(Wire.INGESTED, 1, each -> isAt(List.of(place), each)).getFirst();

        assertThat(header(ingested, "traceparent")).matches("00-" + TRACE + "-(?!" + SPAN + ")[0-9a-f]{16}-01");
    }

    @Test
    void beginsATraceWhereThereIsNone() throws Exception {
        var place =
                wire.send(List.of(Wire.raw("key", Samples.good("untraced")))).getFirst();

        var ingested =
                wire.read(Wire.INGESTED, 1, each -> isAt(List.of(place), each)).getFirst();

        assertThat(header(ingested, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void keepsTheHeadersOfADeadLetterAndReplacesThoseOfAnEarlierDeath() throws Exception {
        var record = Wire.raw("key", "{".getBytes(UTF_8));
        record.headers()
                .add("crawler", "a".getBytes(UTF_8))
                .add("traceparent", ("00-" + TRACE + "-" + SPAN + "-01").getBytes(UTF_8))
                .add("dead-letter-reason", "document-refused".getBytes(UTF_8))
                .add("dead-letter-offset", "7".getBytes(UTF_8));
        var place = wire.send(List.of(record)).getFirst();

        var letter = wire.read(Wire.DEAD_LETTER, 1, each -> isAt(List.of(place), each))
                .getFirst();

        assertThat(letter.key()).asString(UTF_8).isEqualTo("key");
        assertThat(letter.headers().toArray())
                .extracting(header -> header.key())
                .containsExactlyInAnyOrder(
                        "crawler",
                        "traceparent",
                        "dead-letter-service",
                        "dead-letter-reason",
                        "dead-letter-message",
                        "dead-letter-topic",
                        "dead-letter-partition",
                        "dead-letter-offset",
                        "dead-letter-time");
        assertThat(header(letter, "traceparent")).contains(TRACE).doesNotContain(SPAN);
        assertThat(header(letter, "dead-letter-message"))
                .isEqualTo("The value is not JSON: unexpected end of input at line 1, column 2.");
        new Contract(Wire.DEAD_LETTER).accepts(described(letter));
    }

    private static List<ProducerRecord<byte[], byte[]>> pages(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Wire.raw(name + i, Samples.good(name + "/" + i)))
                .toList();
    }

    private static void isKept(Bad bad, ConsumerRecord<byte[], byte[]> record) {
        var message = new Contract(Wire.REJECTED).accepts(record.value());
        assertThat(message.at("/reason").asText()).isEqualTo(bad.reason());
        assertThat(message.at("/original").isNull()).isEqualTo(bad.value() == null);
        if (bad.value() != null) {
            assertThat(message.at("/original").asText().getBytes(UTF_8)).isEqualTo(bad.value());
        }
        assertThat(record.key()).asString(UTF_8).isEqualTo(message.at("/pageId").asText("bad"));
    }

    private static void isKeptAsItCame(Bad bad, ConsumerRecord<byte[], byte[]> record) {
        assertThat(header(record, "dead-letter-reason")).isEqualTo(bad.reason());
        assertThat(record.value()).isEqualTo(bad.value());
        assertThat(record.key()).asString(UTF_8).isEqualTo("bad");
    }

    private record Outcomes(double accepted, double ingested, double rejected, double deadLettered) {
        Outcomes plus(int moreAccepted, int moreIngested, int moreRejected, int moreDeadLettered) {
            return new Outcomes(
                    accepted + moreAccepted,
                    ingested + moreIngested,
                    rejected + moreRejected,
                    deadLettered + moreDeadLettered);
        }
    }

    private Outcomes outcomes() throws Exception {
        return new Outcomes(
                service.counter("qingliu_pages_accepted_total", ""),
                service.counter("qingliu_pages_outcomes_total", "outcome=\"ingested\""),
                service.counter("qingliu_pages_outcomes_total", "outcome=\"rejected\""),
                service.counter("qingliu_pages_outcomes_total", "outcome=\"dead-lettered\""));
    }

    private static ConsumerRecord<byte[], byte[]> take(
            Map<Place, ConsumerRecord<byte[], byte[]>> records, Place place) {
        return Optional.ofNullable(records.remove(place)).orElseThrow(() -> new AssertionError("Nothing of " + place));
    }

    private static int count(Collection<Bad> bad, String topic) {
        return (int) bad.stream().filter(one -> one.topic().equals(topic)).count();
    }

    private static Map<Place, ConsumerRecord<byte[], byte[]>> byPlace(List<ConsumerRecord<byte[], byte[]>> records) {
        var byPlace = new HashMap<Place, ConsumerRecord<byte[], byte[]>>();
        records.forEach(record -> assertThat(byPlace.put(place(record), record)).isNull());
        return byPlace;
    }

    /** A dead letter in the form in which its contract describes it. */
    private static byte[] described(ConsumerRecord<byte[], byte[]> letter) throws IOException {
        var description = JSON.createObjectNode();
        description.put("key", new String(letter.key(), UTF_8));
        description.put("valueBase64", letter.value());
        var headers = description.putObject("headers");
        letter.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return JSON.writeValueAsBytes(description);
    }
}
