package io.qingliu.clean.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Everything that clean-service lets its operators set; the defaults suit one instance on one machine. */
@ConfigMapping(prefix = "qingliu.clean")
public interface CleanConfig {
    /** Whether pages are read from Kafka; {@code off} serves the preview alone and never connects. */
    @WithDefault("on")
    Feed feed();

    /** Name of the service in Kafka: its consumer group, and the prefix of its changelog topic and transactions. */
    @WithDefault("qingliu-clean")
    String applicationId();

    /**
     * Fixed name of this instance among its likes, such as the name of a pod. With it a restart takes its partitions
     * back at once, even after a kill; without it the others wait for the session to end.
     */
    Optional<String> instanceId();

    /** How many threads clean pages; more than there are partitions have nothing to do. */
    @WithDefault("2")
    int threads();

    /** Where the memory of pages is kept on disk; a lost one is restored from its changelog topic. */
    @WithDefault("${java.io.tmpdir}/qingliu-clean")
    Path stateDirectory();

    /** Memory for the newest page memories, for all threads together. */
    @WithDefault("16M")
    MemorySize stateCache();

    /** How often results are committed: readers see pages this much later, and each commit costs a transaction. */
    @WithDefault("100ms")
    Duration commitInterval();

    /** The longest that cleaning one page may take; also how long a dead instance can hold up the one that follows. */
    @WithDefault("60s")
    Duration transactionTimeout();

    /** How long after its last sign of life an instance is taken for dead. */
    @WithDefault("15s")
    Duration sessionTimeout();

    /** On how many other instances a copy of the page memory is kept warm. */
    @WithDefault("0")
    int standbyReplicas();

    /** Copies of the changelog topic in Kafka; -1 is what the broker does by default. */
    @WithDefault("-1")
    int replicationFactor();

    /** The longest pause before work that failed is tried again. */
    @WithDefault("30s")
    Duration longestPause();

    /** How long a partition may stand still, without a reason and with pages to read, before the service calls itself dead. */
    @WithDefault("5m")
    Duration standstill();

    /** Any other setting of Kafka Streams, such as {@code consumer.max.poll.records}; it wins over ours. */
    Map<String, String> streams();

    /** The limits of {@code POST /v1/preview}. */
    Preview preview();

    /** The page at {@code /} that shows what cleaning does. */
    Explain explain();

    /** Whether pages are read from Kafka. */
    enum Feed {
        ON,
        OFF
    }

    /** The endpoint that cleans one page without Kafka. */
    interface Preview {
        /** The largest request body; a larger one is answered with 413. */
        @WithDefault("32M")
        MemorySize maxBodySize();

        /** How many pages are cleaned at once; further requests are answered with 503. */
        @WithDefault("4")
        int maxConcurrency();

        /** How long a body may keep its request waiting, beside the time that its bytes take at 2 Mbit/s. */
        @WithDefault("30s")
        Duration bodyPatience();

        /** The longest page, in characters, that is explained step by step: each step adds a copy to the answer. */
        @WithDefault("1000000")
        int maxExplainedCharacters();
    }

    /** A page in the browser, and the pages that its users have looked at, kept for their links. */
    interface Explain {
        /** Whether it is served; the preview does not depend on it. */
        @WithDefault("true")
        boolean enabled();

        /** How much is kept of what was looked at; the oldest goes first. */
        @WithDefault("64M")
        MemorySize storeSize();

        /** How long it is kept. */
        @WithDefault("1h")
        Duration storeTime();
    }
}
