package io.qingliu.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A running Kafka node on the loopback address. */
public final class EmbeddedKafka implements KafkaServer {
    static final String NAME = "Kafka";

    private final KafkaSettings settings;
    private final DataDirectory data;
    private final Broker broker;

    private EmbeddedKafka(KafkaSettings settings, DataDirectory data, Broker broker) {
        this.settings = settings;
        this.data = data;
        this.broker = broker;
    }

    /** Starts a temporary node inside this JVM, on a free port. */
    public static EmbeddedKafka inThisJvm() {
        return inThisJvm(ServerOptions.temporary());
    }

    /**
     * Starts a node inside this JVM; the heap of the options has no effect.
     *
     * @throws StartFailure saying what was wrong and where the log is
     */
    public static EmbeddedKafka inThisJvm(ServerOptions options) {
        return start(options, (home, files) -> BrokerInThisJvm.start(home, files));
    }

    /**
     * Starts a node in a process of its own, which ends when this JVM does.
     *
     * @throws StartFailure saying what was wrong and where the log is
     */
    public static EmbeddedKafka asProcess(ServerOptions options) {
        return start(options, (home, files) -> BrokerProcess.start(home, options.heap(), files));
    }

    /** What makes a single node of a broker, whoever starts it; addresses and directories are not among it. */
    public static Map<String, String> settings() {
        var settings = KafkaSettings.fixed();
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, settings::getProperty));
    }

    private static EmbeddedKafka start(ServerOptions options, BiFunction<Path, KafkaFiles, Broker> start) {
        var home = Homes.assembled().kafka();
        var port = FreePort.orAny(options.port(), NAME);
        var data = DataDirectory.open(NAME, options.data());
        try {
            var settings = new KafkaSettings(port, FreePort.any(), data.directory("data"), options.settings());
            var files = KafkaFiles.in(data);
            files.configure(settings);
            return new EmbeddedKafka(settings, data, start.apply(home, files));
        } catch (RuntimeException e) {
            data.abandon();
            throw e;
        }
    }

    @Override
    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** False once its process has ended by itself; the log in its data directory may say why. */
    public boolean isAlive() {
        return broker.isAlive();
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
