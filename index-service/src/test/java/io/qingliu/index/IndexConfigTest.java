package io.qingliu.index;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexConfigTest {
    @Test
    void worksWithoutAnyKey() {
        var config = config(Map.of());

        assertThat(config.bulk().maxItems()).isEqualTo(1_000);
        assertThat(config.bulk().maxBytes().asLongValue()).isEqualTo(5 * 1024 * 1024);
        assertThat(config.bulk().minItems()).isEqualTo(50);
        assertThat(config.bulk().slow()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.retry().firstDelay()).isEqualTo(Duration.ofMillis(200));
        assertThat(config.retry().longestDelay()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.retry().triesOfUnknown()).isEqualTo(5);
        assertThat(config.indices().shards()).isEqualTo(1);
        assertThat(config.indices().replicas()).isEqualTo("0-1");
        assertThat(config.indices().deletionMemory()).isEqualTo(Duration.ofDays(1));
        assertThat(config.retention()).isEmpty();
        assertThat(config.build()).isEmpty();
        assertThat(config.checkInterval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.standstill()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.shutdownTimeout()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void readsEveryKey() {
        var config = config(Map.ofEntries(
                entry("qingliu.index.bulk.max-items", "7"),
                entry("qingliu.index.bulk.max-bytes", "1K"),
                entry("qingliu.index.bulk.min-items", "2"),
                entry("qingliu.index.bulk.slow", "9s"),
                entry("qingliu.index.retry.first-delay", "1s"),
                entry("qingliu.index.retry.longest-delay", "2s"),
                entry("qingliu.index.retry.tries-of-unknown", "3"),
                entry("qingliu.index.indices.shards", "4"),
                entry("qingliu.index.indices.replicas", "0-all"),
                entry("qingliu.index.indices.deletion-memory", "2h"),
                entry("qingliu.index.retention", "24"),
                entry("qingliu.index.build", "3"),
                entry("qingliu.index.check-interval", "6s"),
                entry("qingliu.index.standstill", "7s"),
                entry("qingliu.index.shutdown-timeout", "8s")));

        assertThat(config.bulk().maxItems()).isEqualTo(7);
        assertThat(config.bulk().maxBytes().asLongValue()).isEqualTo(1024);
        assertThat(config.bulk().minItems()).isEqualTo(2);
        assertThat(config.bulk().slow()).isEqualTo(Duration.ofSeconds(9));
        assertThat(config.retry().firstDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.retry().longestDelay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.retry().triesOfUnknown()).isEqualTo(3);
        assertThat(config.indices().shards()).isEqualTo(4);
        assertThat(config.indices().replicas()).isEqualTo("0-all");
        assertThat(config.indices().deletionMemory()).isEqualTo(Duration.ofHours(2));
        assertThat(config.retention()).hasValue(24);
        assertThat(config.build()).hasValue(3);
        assertThat(config.checkInterval()).isEqualTo(Duration.ofSeconds(6));
        assertThat(config.standstill()).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.shutdownTimeout()).isEqualTo(Duration.ofSeconds(8));
    }

    private static IndexConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IndexConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(IndexConfig.class);
    }
}
