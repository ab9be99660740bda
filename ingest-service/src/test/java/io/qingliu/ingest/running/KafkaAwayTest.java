package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Own broker, because it goes away. */
@Tag("servers")
@QuarkusTest
@QuarkusTestResource(value = KafkaBroker.class, restrictToAnnotatedClass = true)
class KafkaAwayTest {
    private static final int PAGES = 3_000;

    @KafkaBroker.Switch
    Consumer<Boolean> kafka = on -> {};

    private final Service service = new Service();
    private final Wire wire;

    KafkaAwayTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @AfterEach
    void bringKafkaBack() throws Exception {
        eventually(() -> assertThat(service.get("/q/health/ready").status()).isEqualTo(200));
    }

    @Test
    void losesNothingWhenKafkaGoesAwayInTheMiddle() throws Exception {
        var places = wire.send(IntStream.range(0, PAGES)
                .mapToObj(i -> Wire.raw("key" + i, Samples.good("away/" + i, "清河县".repeat(500))))
                .toList());

        kafka.accept(false);
        eventually(() -> assertThat(service.get("/q/health/ready").status()).isEqualTo(503));
        kafka.accept(true);

        eventually(() -> assertThat(wire.lag()).isZero());
        var arrived = new HashSet<Wire.Place>();
        wire.read(Wire.INGESTED, PAGES, record -> arrived.add(origin(record.value())));
        assertThat(arrived).containsAll(places);
        eventually(() -> assertThat(service.counter("qingliu_pages_outcomes_total", ""))
                .isEqualTo(service.counter("qingliu_pages_accepted_total", ""))
                .isGreaterThanOrEqualTo(PAGES));
        assertThat(service.get("/q/health/live").status()).isEqualTo(200);
    }

    @Test
    void tellsCallersToComeBackWhileKafkaIsAway() throws Exception {
        var page = new String(Samples.good("away/http"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(service.post("application/json", page).status()).isEqualTo(202);

        kafka.accept(false);
        var answer = service.post("application/json", page);
        eventually(() ->
                assertThat(service.get("/q/health/ready").response().body()).contains("no connection to Kafka"));
        kafka.accept(true);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.header("retry-after")).isEqualTo("5");
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:qingliu:problem:kafka-away");
        eventually(() ->
                assertThat(service.post("application/json", page).status()).isEqualTo(202));
    }

    private static Wire.Place origin(byte[] message) {
        try {
            var origin = new ObjectMapper().readTree(message).at("/origin");
            return new Wire.Place(
                    origin.at("/partition").asInt(-1), origin.at("/offset").asLong(-1));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
