package io.qingliu.pipeline.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * What every client of one Kafka is told: where it is, and how to be let in.
 *
 * @param properties settings of Kafka's clients by their own names, {@code bootstrap.servers} among them
 */
public record KafkaConnection(Map<String, String> properties) {
    private static final String BOOTSTRAP_SERVERS = CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;

    public KafkaConnection {
        if (!properties.containsKey(BOOTSTRAP_SERVERS)) {
            throw new IllegalArgumentException("nobody says where Kafka is");
        }
        properties = Map.copyOf(properties);
    }

    /** One that asks for nothing. */
    public static KafkaConnection to(String bootstrapServers) {
        return new KafkaConnection(Map.of(BOOTSTRAP_SERVERS, bootstrapServers));
    }

    /**
     * One that a file describes, as Kafka's own tools take it for {@code --command-config}.
     *
     * @param bootstrapServers instead of those in the file
     * @param otherwise where there are none in the file either
     */
    public static KafkaConnection read(Path file, Optional<String> bootstrapServers, String otherwise)
            throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        var properties = new HashMap<String, String>();
        read.stringPropertyNames().forEach(name -> properties.put(name, read.getProperty(name)));
        properties.putIfAbsent(BOOTSTRAP_SERVERS, otherwise);
        bootstrapServers.ifPresent(servers -> properties.put(BOOTSTRAP_SERVERS, servers));
        return new KafkaConnection(properties);
    }

    /** {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return properties.getOrDefault(BOOTSTRAP_SERVERS, "");
    }

    /** The settings of a client; its own win. */
    public Map<String, Object> with(Map<String, Object> own) {
        var settings = new HashMap<String, Object>(properties);
        settings.putAll(own);
        return settings;
    }

    /** Without the values: there are passwords among them. */
    @Override
    public String toString() {
        return "Kafka at " + bootstrapServers();
    }
}
