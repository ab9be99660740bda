package io.qingliu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigurationTest {
    @Test
    void worksWithoutAnyKey() {
        var configuration = configuration(Map.of());

        assertThat(configuration.maxBodySize().asLongValue()).isEqualTo(10 * 1024 * 1024);
        assertThat(configuration.fetchedAhead()).isEqualTo(Duration.ofDays(1));
        assertThat(configuration.maxJsonDepth()).isEqualTo(64);
        assertThat(configuration.retry().first()).isEqualTo(Duration.ofMillis(100));
        assertThat(configuration.retry().longest()).isEqualTo(Duration.ofSeconds(10));
        assertThat(configuration.http().maxMessageSize().asLongValue()).isEqualTo(32 * 1024 * 1024);
        assertThat(configuration.http().maxBodySize().asLongValue()).isEqualTo(256 * 1024 * 1024);
        assertThat(configuration.http().maxPages()).isEqualTo(10_000);
        assertThat(configuration.http().maxRequests()).isEqualTo(8);
        assertThat(configuration.http().bodyPatience()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void takesEveryKey() {
        var configuration = configuration(Map.of(
                "qingliu.ingest.max-body-size", "1K",
                "qingliu.ingest.fetched-ahead", "2h",
                "qingliu.ingest.max-json-depth", "3",
                "qingliu.ingest.retry.first", "4ms",
                "qingliu.ingest.retry.longest", "5s",
                "qingliu.ingest.http.max-message-size", "6K",
                "qingliu.ingest.http.max-body-size", "7K",
                "qingliu.ingest.http.max-pages", "8",
                "qingliu.ingest.http.max-requests", "9",
                "qingliu.ingest.http.body-patience", "10s"));

        assertThat(configuration.maxBodySize().asLongValue()).isEqualTo(1024);
        assertThat(configuration.fetchedAhead()).isEqualTo(Duration.ofHours(2));
        assertThat(configuration.maxJsonDepth()).isEqualTo(3);
        assertThat(configuration.retry().first()).isEqualTo(Duration.ofMillis(4));
        assertThat(configuration.retry().longest()).isEqualTo(Duration.ofSeconds(5));
        assertThat(configuration.http().maxMessageSize().asLongValue()).isEqualTo(6 * 1024);
        assertThat(configuration.http().maxBodySize().asLongValue()).isEqualTo(7 * 1024);
        assertThat(configuration.http().maxPages()).isEqualTo(8);
        assertThat(configuration.http().maxRequests()).isEqualTo(9);
        assertThat(configuration.http().bodyPatience()).isEqualTo(Duration.ofSeconds(10));
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
