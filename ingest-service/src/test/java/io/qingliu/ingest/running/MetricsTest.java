package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
class MetricsTest {
    private final Service service = new Service();
    private final Wire wire;

    MetricsTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void tellsCharsetsSizesAndAges() throws Exception {
        eventually(() -> assertThat(wire.lag()).isZero());
        var site = service.counter("qingliu_site_pages_total", "outcome=\"ingested\"");
        var charset = service.counter("qingliu_pages_charset_total", "evidence=\"header\"");
        var size = service.counter("qingliu_pages_size_bytes_sum", "");
        var large = service.counter("qingliu_pages_size_bytes_bucket", "le=\"1024.0\"");
        var age = service.counter("qingliu_pages_age_seconds_sum", "");

        // 清 in GBK is two bytes; fetched an hour ago, and by a clock that is an hour ahead.
        wire.send(List.of(page("清".repeat(1_000), -3_600), page("清".repeat(100), 3_600)));

        eventually(() -> assertThat(service.counter("qingliu_site_pages_total", "outcome=\"ingested\""))
                .isEqualTo(site + 2));
        assertThat(service.counter("qingliu_pages_charset_total", "evidence=\"header\""))
                .isEqualTo(charset + 2);
        assertThat(service.counter("qingliu_pages_size_bytes_sum", "")).isEqualTo(size + 2_200);
        assertThat(service.counter("qingliu_pages_size_bytes_bucket", "le=\"1024.0\""))
                .isEqualTo(large + 1);
        assertThat(service.counter("qingliu_pages_age_seconds_sum", "")).isBetween(age + 3_600, age + 3_700);
    }

    @Test
    void namesABoundedNumberOfSitesAndCountsEveryPage() throws Exception {
        eventually(() -> assertThat(wire.lag()).isZero());
        var before = service.counter("qingliu_site_pages_total", "");

        wire.send(IntStream.range(0, 300)
                .mapToObj(i -> Wire.raw(
                        "key",
                        ("{\"url\": \"http://stranger" + i + ".cn/\", \"fetchedAt\": \"2026-03-05T08:00:00Z\""
                                        + (i % 2 == 0 ? ", \"body\": \"正文\"}" : "}"))
                                .getBytes(UTF_8)))
                .toList());

        eventually(() ->
                assertThat(service.counter("qingliu_site_pages_total", "")).isEqualTo(before + 300));
        assertThat(service.get("/q/metrics")
                        .response()
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("qingliu_site_pages_total{"))
                        .map(line -> line.replaceFirst(".*site=\"([^\"]*)\".*", "$1"))
                        .distinct())
                .contains("other")
                .hasSizeBetween(40, 51);
    }

    @Test
    void passesOnWhatKafkasConsumerKnowsOfItsLag() throws Exception {
        eventually(() -> assertThat(service.get("/q/metrics").response().body())
                .contains("kafka_consumer_fetch_manager_records_lag{")
                .contains("kafka_consumer_fetch_manager_records_lag_max{"));
    }

    private static ProducerRecord<byte[], byte[]> page(String text, int seconds) {
        var record =
                new ProducerRecord<byte[], byte[]>(Wire.RAW, text.getBytes(java.nio.charset.Charset.forName("GBK")));
        record.headers()
                .add("url", "http://www.metrics.cn/".getBytes(UTF_8))
                .add("fetched-at", Instant.now().plusSeconds(seconds).toString().getBytes(UTF_8))
                .add("content-type", "text/plain; charset=gbk".getBytes(UTF_8));
        return record;
    }
}
