package io.qingliu.index;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** Everything that can be chosen about this service, beside the keys of Quarkus for Kafka, Elasticsearch and HTTP. */
@ConfigMapping(prefix = "qingliu.index")
interface IndexConfig {
    /** Sizes of the bulk requests. */
    Bulk bulk();

    /** What to do when something fails. */
    Retry retry();

    /** Properties of new indices. */
    Indices indices();

    /** How many months are kept beside the current one; without it, all. */
    OptionalInt retention();

    /** The generation of indices that this process fills, whichever serves: for {@code ./qingliu reindex}. */
    OptionalInt build();

    /** How often Elasticsearch is asked whether it is there, for readiness and for the templates. */
    @WithDefault("5s")
    Duration checkInterval();

    /** How long reading may stand still, without a reason and with records to read, before the service calls itself dead. */
    @WithDefault("5m")
    Duration standstill();

    /** How long the current batch may take to end when the service stops; Kubernetes must grant more than that. */
    @WithDefault("15s")
    Duration shutdownTimeout();

    /** Sizes of the bulk requests. */
    interface Bulk {
        /** Articles in one request. */
        @WithDefault("1000")
        int maxItems();

        /** Bytes of the articles in one request; a larger article goes alone. */
        @WithDefault("5M")
        MemorySize maxBytes();

        /** Articles that a request may have however slow Elasticsearch is; its bytes become fewer in the same measure. */
        @WithDefault("50")
        int minItems();

        /** An answer that takes longer than this makes the next requests smaller. */
        @WithDefault("5s")
        Duration slow();
    }

    /** What to do when something fails. */
    interface Retry {
        /** The delay after a first failure; it doubles with each further one. */
        @WithDefault("200ms")
        Duration firstDelay();

        /** The longest delay: so long after a cluster has come back, all goes on at the latest. */
        @WithDefault("15s")
        Duration longestDelay();

        /** How often an article is sent that fails in a way that is not known, before it goes to the dead letters. */
        @WithDefault("5")
        int triesOfUnknown();
    }

    /** Properties of new indices. */
    interface Indices {
        /** Primary shards of each month. */
        @WithDefault("1")
        int shards();

        /** Copies of each shard, as a range: none where there is one node only. */
        @WithDefault("0-1")
        String replicas();

        /** How long Elasticsearch remembers a deletion, so that an older version that comes late stays out. */
        @WithDefault("1d")
        Duration deletionMemory();
    }
}
