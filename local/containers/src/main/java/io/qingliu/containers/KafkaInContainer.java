package io.qingliu.containers;

import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.KafkaServer;
import io.qingliu.embedded.ServerOptions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.containers.GenericContainer;

/** A single Kafka node with the settings of the embedded one. */
record KafkaInContainer(ServerContainer container) implements KafkaServer {
    private static final String IMAGE = "apache/kafka:4.1.1";

    static KafkaInContainer start(ServerOptions options) {
        var kafka = new KafkaInContainer(ServerContainer.start(options, KafkaInContainer::onPort));
        try {
            kafka.awaitAnswer();
            return kafka;
        } catch (RuntimeException e) {
            kafka.close();
            throw e;
        }
    }

    @SuppressWarnings("resource") // the caller closes it
    private static GenericContainer<?> onPort(int port) {
        return new GenericContainer<>(IMAGE).withEnv(environment(port)).withExposedPorts(port);
    }

    /** The image takes {@code a.b.c} as {@code KAFKA_A_B_C}. */
    private static Map<String, String> environment(int port) {
        var settings = new HashMap<>(EmbeddedKafka.settings());
        // The same port inside and outside, because clients go on with the address that Kafka tells them.
        settings.put("listeners", "PLAINTEXT://:" + port + ",CONTROLLER://127.0.0.1:9093");
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", settings.get("node.id") + "@127.0.0.1:9093");
        settings.put("log.dirs", "/tmp/kafka");
        var environment = new HashMap<String, String>();
        settings.forEach((key, value) ->
                environment.put("KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return environment;
    }

    private void awaitAnswer() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            admin.describeCluster().nodes().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka does not answer: " + e.getCause() + "\n"
                            + container.container().getLogs(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Kafka", e);
        }
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + container.port();
    }

    @Override
    public void close() {
        container.close();
    }
}
