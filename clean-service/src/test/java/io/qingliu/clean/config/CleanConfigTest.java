package io.qingliu.clean.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.config.CleanConfig.Feed;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanConfigTest {
    @Test
    void defaultsSuitOneInstanceOnOneMachine() {
        var config = config(Map.of());

        assertThat(config.feed()).isEqualTo(Feed.ON);
        assertThat(config.preview().maxBodySize().asLongValue()).isEqualTo(32 << 20);
        assertThat(config.preview().maxConcurrency()).isEqualTo(4);
        assertThat(config.preview().maxExplainedCharacters()).isEqualTo(1_000_000);
    }

    @Test
    void everyKeyCanBeSet() {
        var config = config(Map.of(
                "qingliu.clean.feed", "off",
                "qingliu.clean.preview.max-body-size", "1K",
                "qingliu.clean.preview.max-concurrency", "9",
                "qingliu.clean.preview.max-explained-characters", "10"));

        assertThat(config.feed()).isEqualTo(Feed.OFF);
        assertThat(config.preview().maxBodySize().asLongValue()).isEqualTo(1024);
        assertThat(config.preview().maxConcurrency()).isEqualTo(9);
        assertThat(config.preview().maxExplainedCharacters()).isEqualTo(10);
    }

    private static CleanConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withMapping(CleanConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(CleanConfig.class);
    }
}
