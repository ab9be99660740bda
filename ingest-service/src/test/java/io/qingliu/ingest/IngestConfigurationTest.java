package io.qingliu.ingest;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.ingest.IngestConfiguration.Access;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigurationTest {
    @Test
    void worksWithoutAnyKey() {
        var configuration = configuration(Map.of());

        assertThat(configuration.maxBodySize().asLongValue()).isEqualTo(10 * 1024 * 1024);
        assertThat(configuration.fetchedAhead()).isEqualTo(Duration.ofDays(1));
        assertThat(configuration.maxJsonDepth()).isEqualTo(64);
        assertThat(configuration.metrics().largestSites()).isEqualTo(50);
        assertThat(configuration.mapping()).isEmpty();
        assertThat(configuration.defaultMapping()).isEmpty();
        assertThat(configuration.standstill()).isEqualTo(Duration.ofMinutes(5));
        assertThat(configuration.retry().first()).isEqualTo(Duration.ofMillis(100));
        assertThat(configuration.retry().longest()).isEqualTo(Duration.ofSeconds(10));
        assertThat(configuration.http().maxMessageSize().asLongValue()).isEqualTo(32 * 1024 * 1024);
        assertThat(configuration.http().maxBodySize().asLongValue()).isEqualTo(8L * 1024 * 1024 * 1024);
        assertThat(configuration.http().maxRatio()).isEqualTo(200);
        assertThat(configuration.http().maxPages()).isEqualTo(10_000);
        assertThat(configuration.http().maxRequests()).isEqualTo(8);
        assertThat(configuration.http().maxRequestsPerKey()).isEqualTo(4);
        assertThat(configuration.http().access()).isEqualTo(Access.KEYS);
        assertThat(configuration.http().keysFile()).isEmpty();
        assertThat(configuration.http().keyRate().asLongValue()).isEqualTo(64 * 1024 * 1024);
        assertThat(configuration.http().keyBurst().asLongValue()).isEqualTo(1024 * 1024 * 1024);
        assertThat(configuration.http().bodyPatience()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void takesEveryKey() {
        var configuration = configuration(Map.ofEntries(
                entry("qingliu.ingest.max-body-size", "1K"),
                entry("qingliu.ingest.fetched-ahead", "2h"),
                entry("qingliu.ingest.max-json-depth", "3"),
                entry("qingliu.ingest.standstill", "7m"),
                entry("qingliu.ingest.retry.first", "4ms"),
                entry("qingliu.ingest.retry.longest", "5s"),
                entry("qingliu.ingest.http.max-message-size", "6K"),
                entry("qingliu.ingest.http.max-body-size", "7K"),
                entry("qingliu.ingest.http.max-ratio", "11"),
                entry("qingliu.ingest.http.max-pages", "8"),
                entry("qingliu.ingest.http.max-requests", "9"),
                entry("qingliu.ingest.http.max-requests-per-key", "2"),
                entry("qingliu.ingest.http.access", "none"),
                entry("qingliu.ingest.http.keys-file", "/run/secrets/keys"),
                entry("qingliu.ingest.http.key-rate", "12K"),
                entry("qingliu.ingest.http.key-burst", "13K"),
                entry("qingliu.ingest.http.body-patience", "10s")));

        assertThat(configuration.maxBodySize().asLongValue()).isEqualTo(1024);
        assertThat(configuration.fetchedAhead()).isEqualTo(Duration.ofHours(2));
        assertThat(configuration.maxJsonDepth()).isEqualTo(3);
        assertThat(configuration.standstill()).isEqualTo(Duration.ofMinutes(7));
        assertThat(configuration.retry().first()).isEqualTo(Duration.ofMillis(4));
        assertThat(configuration.retry().longest()).isEqualTo(Duration.ofSeconds(5));
        assertThat(configuration.http().maxMessageSize().asLongValue()).isEqualTo(6 * 1024);
        assertThat(configuration.http().maxBodySize().asLongValue()).isEqualTo(7 * 1024);
        assertThat(configuration.http().maxRatio()).isEqualTo(11);
        assertThat(configuration.http().maxPages()).isEqualTo(8);
        assertThat(configuration.http().maxRequests()).isEqualTo(9);
        assertThat(configuration.http().maxRequestsPerKey()).isEqualTo(2);
        assertThat(configuration.http().access()).isEqualTo(Access.NONE);
        assertThat(configuration.http().keysFile()).contains(Path.of("/run/secrets/keys"));
        assertThat(configuration.http().keyRate().asLongValue()).isEqualTo(12 * 1024);
        assertThat(configuration.http().keyBurst().asLongValue()).isEqualTo(13 * 1024);
        assertThat(configuration.http().bodyPatience()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void takesEveryKeyOfAMappingAndOfTheMetrics() {
        var configuration = configuration(Map.ofEntries(
                entry("qingliu.ingest.metrics.largest-sites", "7"),
                entry("qingliu.ingest.default-mapping", "a-b"),
                entry("qingliu.ingest.mapping.a-b.url", "u,/v"),
                entry("qingliu.ingest.mapping.a-b.fetched-at", "f"),
                entry("qingliu.ingest.mapping.a-b.time", "epoch-seconds"),
                entry("qingliu.ingest.mapping.a-b.zone", "Asia/Shanghai"),
                entry("qingliu.ingest.mapping.a-b.body", "b"),
                entry("qingliu.ingest.mapping.a-b.body-base64", "c"),
                entry("qingliu.ingest.mapping.a-b.content-type", "d"),
                entry("qingliu.ingest.mapping.a-b.headers", "e"),
                entry("qingliu.ingest.mapping.a-b.title", "g"),
                entry("qingliu.ingest.mapping.a-b.published-at", "h"),
                entry("qingliu.ingest.mapping.a-b.source-name", "i")));
        var mapping = requireNonNull(configuration.mapping().get("a-b"));

        assertThat(configuration.metrics().largestSites()).isEqualTo(7);
        assertThat(configuration.defaultMapping()).hasValue("a-b");
        assertThat(mapping.url()).hasValue(List.of("u", "/v"));
        assertThat(mapping.fetchedAt()).hasValue(List.of("f"));
        assertThat(mapping.time()).isEqualTo(IngestConfiguration.Times.EPOCH_SECONDS);
        assertThat(mapping.zone()).hasValue("Asia/Shanghai");
        assertThat(mapping.body()).hasValue(List.of("b"));
        assertThat(mapping.bodyBase64()).hasValue(List.of("c"));
        assertThat(mapping.contentType()).hasValue(List.of("d"));
        assertThat(mapping.headers()).hasValue("e");
        assertThat(mapping.title()).hasValue(List.of("g"));
        assertThat(mapping.publishedAt()).hasValue(List.of("h"));
        assertThat(mapping.sourceName()).hasValue(List.of("i"));
    }

    @Test
    void takesTimesToBeRfc3339WithAnOffset() {
        var configuration = configuration(Map.of("qingliu.ingest.mapping.a.url", "u"));
        var mapping = requireNonNull(configuration.mapping().get("a"));

        assertThat(mapping.time()).isEqualTo(IngestConfiguration.Times.RFC_3339);
        assertThat(mapping.zone()).isEmpty();
        assertThat(mapping.body()).isEmpty();
    }

    @Test
    void refusesAMappingThatGivesNoPage() {
        var configuration = configuration(Map.of("qingliu.ingest.mapping.a.url", "u"));

        assertThatThrownBy(() -> ConfiguredMappings.of(configuration))
                .hasMessage("qingliu.ingest.mapping.a gives no page: it does not say where the fetchedAt stands");
    }

    @Test
    void refusesAZoneThatThereIsNot() {
        var configuration = configuration(Map.of(
                "qingliu.ingest.mapping.a.url", "u",
                "qingliu.ingest.mapping.a.fetched-at", "f",
                "qingliu.ingest.mapping.a.body", "b",
                "qingliu.ingest.mapping.a.zone", "China"));

        assertThatThrownBy(() -> ConfiguredMappings.of(configuration))
                .hasMessageStartingWith("qingliu.ingest.mapping.a gives no page: ");
    }

    @Test
    void refusesADefaultMappingThatThereIsNot() {
        var configuration = configuration(Map.of("qingliu.ingest.default-mapping", "a"));

        assertThatThrownBy(() -> ConfiguredMappings.of(configuration))
                .hasMessage("qingliu.ingest.default-mapping names no mapping; there are []");
    }

    private static IngestConfiguration configuration(Map<String, String> keys) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IngestConfiguration.class)
                .withDefaultValues(keys)
                .build()
                .getConfigMapping(IngestConfiguration.class);
    }
}
