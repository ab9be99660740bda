package io.qingliu.clean.config;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.config.CleanConfig.Feed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanConfigTest {
    @Test
    void defaultsSuitOneInstanceOnOneMachine() {
        var config = config(Map.of());

        assertThat(config.feed()).isEqualTo(Feed.ON);
        assertThat(config.applicationId()).isEqualTo("qingliu-clean");
        assertThat(config.instanceId()).isEmpty();
        assertThat(config.threads()).isEqualTo(2);
        assertThat(config.stateDirectory()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir"), "qingliu-clean"));
        assertThat(config.stateCache().asLongValue()).isEqualTo(16 << 20);
        assertThat(config.commitInterval()).isEqualTo(Duration.ofMillis(100));
        assertThat(config.transactionTimeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.sessionTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.standbyReplicas()).isZero();
        assertThat(config.replicationFactor()).isEqualTo(-1);
        assertThat(config.longestPause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.standstill()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.streams()).isEmpty();
        assertThat(config.preview().maxBodySize().asLongValue()).isEqualTo(32 << 20);
        assertThat(config.preview().maxConcurrency()).isEqualTo(4);
        assertThat(config.preview().bodyPatience()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.preview().maxExplainedCharacters()).isEqualTo(1_000_000);
        assertThat(config.explain().enabled()).isTrue();
        assertThat(config.explain().storeSize().asLongValue()).isEqualTo(64 << 20);
        assertThat(config.explain().storeTime()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void everyKeyCanBeSet() {
        var config = config(Map.ofEntries(
                entry("qingliu.clean.feed", "off"),
                entry("qingliu.clean.application-id", "clean-blue"),
                entry("qingliu.clean.instance-id", "clean-0"),
                entry("qingliu.clean.threads", "6"),
                entry("qingliu.clean.state-directory", "/data"),
                entry("qingliu.clean.state-cache", "1M"),
                entry("qingliu.clean.commit-interval", "1s"),
                entry("qingliu.clean.transaction-timeout", "2m"),
                entry("qingliu.clean.session-timeout", "45s"),
                entry("qingliu.clean.standby-replicas", "1"),
                entry("qingliu.clean.replication-factor", "3"),
                entry("qingliu.clean.longest-pause", "5s"),
                entry("qingliu.clean.standstill", "9m"),
                entry("qingliu.clean.streams.\"consumer.max.poll.records\"", "7"),
                entry("qingliu.clean.preview.max-body-size", "1K"),
                entry("qingliu.clean.preview.max-concurrency", "9"),
                entry("qingliu.clean.preview.body-patience", "10s"),
                entry("qingliu.clean.preview.max-explained-characters", "10"),
                entry("qingliu.clean.explain.enabled", "false"),
                entry("qingliu.clean.explain.store-size", "1M"),
                entry("qingliu.clean.explain.store-time", "5m")));

        assertThat(config.feed()).isEqualTo(Feed.OFF);
        assertThat(config.applicationId()).isEqualTo("clean-blue");
        assertThat(config.instanceId()).contains("clean-0");
        assertThat(config.threads()).isEqualTo(6);
        assertThat(config.stateDirectory()).isEqualTo(Path.of("/data"));
        assertThat(config.stateCache().asLongValue()).isEqualTo(1 << 20);
        assertThat(config.commitInterval()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.transactionTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.sessionTimeout()).isEqualTo(Duration.ofSeconds(45));
        assertThat(config.standbyReplicas()).isEqualTo(1);
        assertThat(config.replicationFactor()).isEqualTo(3);
        assertThat(config.longestPause()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.standstill()).isEqualTo(Duration.ofMinutes(9));
        assertThat(config.streams()).containsExactly(entry("consumer.max.poll.records", "7"));
        assertThat(config.preview().maxBodySize().asLongValue()).isEqualTo(1024);
        assertThat(config.preview().maxConcurrency()).isEqualTo(9);
        assertThat(config.preview().bodyPatience()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.preview().maxExplainedCharacters()).isEqualTo(10);
        assertThat(config.explain().enabled()).isFalse();
        assertThat(config.explain().storeSize().asLongValue()).isEqualTo(1 << 20);
        assertThat(config.explain().storeTime()).isEqualTo(Duration.ofMinutes(5));
    }

    private static CleanConfig config(Map<String, String> properties) {
        return TestConfig.of(properties);
    }
}
