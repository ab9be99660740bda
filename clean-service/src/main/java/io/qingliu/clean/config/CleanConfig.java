package io.qingliu.clean.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Everything that clean-service lets its operators set; the defaults suit one instance on one machine. */
@ConfigMapping(prefix = "qingliu.clean")
public interface CleanConfig {
    /** Whether pages are read from Kafka; {@code off} serves the preview alone and never connects. */
    @WithDefault("on")
    Feed feed();

    Preview preview();

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

        /** The longest page, in characters, that is explained step by step: each step adds a copy to the answer. */
        @WithDefault("1000000")
        int maxExplainedCharacters();
    }
}
