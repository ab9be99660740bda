package io.qingliu.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings of ingest-service's own clients, so that nothing but the code around them differs. */
record ClientSettings(Map<String, Object> consumer, Map<String, Object> producer) {
    static ClientSettings ofIngestService(Path root, String bootstrapServers, String group) {
        var properties = new Properties();
        try (var file =
                Files.newBufferedReader(root.resolve("ingest-service/src/main/resources/application.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var consumer = below("mp.messaging.incoming.raw.", properties, ConsumerConfig.configNames());
        consumer.put("group.id", group);
        consumer.put("enable.auto.commit", false); // as the connector does
        consumer.put("bootstrap.servers", bootstrapServers);
        var producer = below("mp.messaging.outgoing.pages.", properties, ProducerConfig.configNames());
        producer.put("bootstrap.servers", bootstrapServers);
        return new ClientSettings(consumer, producer);
    }

    private static Map<String, Object> below(String prefix, Properties properties, Set<String> known) {
        var settings = new HashMap<String, Object>();
        for (var key : properties.stringPropertyNames()) {
            if (key.startsWith(prefix) && known.contains(key.substring(prefix.length()))) {
                settings.put(key.substring(prefix.length()), properties.getProperty(key));
            }
        }
        return settings;
    }
}
