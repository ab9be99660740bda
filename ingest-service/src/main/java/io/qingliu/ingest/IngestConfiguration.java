package io.qingliu.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Everything that can be set under {@code qingliu.ingest}. What concerns Kafka's clients is in application.properties. */
@ConfigMapping(prefix = "qingliu.ingest")
public interface IngestConfiguration {
    /** Largest body of a page, in bytes after Base64; a larger one is refused, with its original kept. */
    @WithDefault("10M")
    MemorySize maxBodySize();

    /** How far fetchedAt may lie in the future: more than any time zone mistaken for UTC, less than a wrong year. */
    @WithDefault("24h")
    Duration fetchedAhead();

    /** Objects and arrays inside each other in one message. */
    @WithDefault("64")
    int maxJsonDepth();

    /** How long what Kafka did not take is held back before it is sent again. */
    Retry retry();

    /** The limits of the HTTP endpoint. */
    Http http();

    /** Waiting between attempts; each wait is twice the one before. */
    interface Retry {
        /** The first wait. */
        @WithDefault("100ms")
        Duration first();

        /** No wait is longer. */
        @WithDefault("10s")
        Duration longest();
    }

    /** Limits of {@code POST /v1/articles}. */
    interface Http {
        /** Largest JSON body, and largest line of NDJSON: what Kafka accepts as one raw record. */
        @WithDefault("32M")
        MemorySize maxMessageSize();

        /** Largest NDJSON body; it is worked off in pieces and never held as a whole. */
        @WithDefault("256M")
        MemorySize maxBodySize();

        /** Most pages in one request: the answer has an item for each. */
        @WithDefault("10000")
        int maxPages();

        /** Requests that are worked on at the same time; more are answered with 429. */
        @WithDefault("8")
        int maxRequests();

        /** How long a body may keep its request waiting, beside the time that its bytes take at 2 Mbit/s. */
        @WithDefault("30s")
        Duration bodyPatience();
    }
}
