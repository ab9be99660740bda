package io.qingliu.embedded;

import java.util.ServiceLoader;

/**
 * Where the servers of a test come from: the embedded ones, unless the class path offers another kind, as it does in the
 * build with {@code -Pcontainers}.
 */
public interface TestServers {
    /** Those that this run is to use. */
    static TestServers chosen() {
        return ServiceLoader.load(TestServers.class, TestServers.class.getClassLoader())
                .findFirst()
                .orElseGet(EmbeddedServers::new);
    }

    /**
     * Starts a Kafka node; the heap of the options may have no effect.
     *
     * @throws StartFailure saying what was wrong
     */
    KafkaServer kafka(ServerOptions options);

    /**
     * Starts an Elasticsearch node; returns when it answers and every index it has can be searched.
     *
     * @throws StartFailure saying what was wrong
     */
    ElasticsearchServer elasticsearch(ServerOptions options);
}
