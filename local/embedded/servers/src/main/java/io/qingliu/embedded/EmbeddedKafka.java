package io.qingliu.embedded;

import java.util.List;

/** A running Kafka node on the loopback address. */
public final class EmbeddedKafka implements AutoCloseable {
    private static final String NAME = "Kafka";

    private final KafkaSettings settings;
    private final DataDirectory data;
    private final BrokerInThisJvm broker;

    private EmbeddedKafka(KafkaSettings settings, DataDirectory data, BrokerInThisJvm broker) {
        this.settings = settings;
        this.data = data;
        this.broker = broker;
    }

    /** Starts a temporary node inside this JVM, on a free port: the fastest one, for tests. */
    public static EmbeddedKafka inThisJvm() {
        return inThisJvm(ServerOptions.temporary());
    }

    /**
     * Starts a node inside this JVM; the heap of the options has no effect.
     *
     * @throws StartFailure saying what was wrong and where the log is
     */
    public static EmbeddedKafka inThisJvm(ServerOptions options) {
        var home = Homes.assembled().kafka();
        var port = FreePort.orAny(options.port(), NAME);
        var data = DataDirectory.open(NAME, options.data());
        data.ownedBy(ProcessHandle.current());
        var settings = new KafkaSettings(port, FreePort.any(), data.directory("log"));
        var config = data.directory("config");
        new LogFile(data.directory("logs").resolve("kafka.log")).configureIn(config);
        var file = settings.writeTo(config.resolve("server.properties"));
        var broker = BrokerInThisJvm.start(Homes.jars(home.resolve("lib")), config, file);
        return new EmbeddedKafka(settings, data, broker);
    }

    /** Address for {@code bootstrap.servers}, such as {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /**
     * Makes the topics that are missing and sets the configuration of those that exist; returns when all can be used.
     *
     * @throws IllegalStateException if a topic exists with another number of partitions
     */
    public void createTopics(List<Topic> topics) {
        try (var creation = new TopicCreation(bootstrapServers())) {
            creation.create(topics);
        }
    }

    @Override
    public void close() {
        try {
            broker.close();
        } finally {
            data.close();
        }
    }
}
