package io.qingliu.embedded.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.logging.log4j.LogManager;

/** One running Kafka node, broker and controller in one. */
public final class Broker implements AutoCloseable {
    private final KafkaRaftServer server;

    private Broker(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Starts in a JVM that belongs to somebody else; returns when clients can connect.
     *
     * @param settings the server.properties to start with
     */
    public static Broker startAsGuest(Path settings) throws IOException {
        // Kafka ends the whole process where it cannot go on.
        Exit.setExitProcedure(Broker::refuseToExit);
        Exit.setHaltProcedure(Broker::refuseToExit);
        return startAlone(settings);
    }

    /** Starts in a JVM of its own, which Kafka may end where it cannot go on. */
    static Broker startAlone(Path settings) throws IOException {
        Storage.format(settings);
        var broker = new Broker(new KafkaRaftServer(KafkaConfig.fromProps(read(settings), false), Time.SYSTEM));
        try {
            broker.server.startup();
            return broker;
        } catch (RuntimeException | Error e) {
            broker.close(); // the half that did start
            throw e;
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        LogManager.shutdown(); // gives the log file back
    }

    void awaitEnd() {
        server.awaitShutdown();
    }

    private static Properties read(Path settings) throws IOException {
        var properties = new Properties();
        try (var lines = Files.newBufferedReader(settings)) {
            properties.load(lines);
        }
        return properties;
    }

    private static void refuseToExit(int status, String message) {
        throw new IllegalStateException("Kafka wanted to end its process with status " + status + ": " + message);
    }
}
