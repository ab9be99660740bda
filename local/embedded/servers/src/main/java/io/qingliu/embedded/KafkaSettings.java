package io.qingliu.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The server.properties of one node: the fixed part from a resource, addresses and directory added. */
record KafkaSettings(int port, int controllerPort, Path logs, Map<String, String> more) {
    private static final String LISTENERS = "listeners";
    private static final String FIXED = "kafka.properties";

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void writeTo(Path file) {
        try (var out = Files.newBufferedWriter(file)) {
            toProperties().store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    Properties toProperties() {
        var properties = fixed();
        properties.putAll(more);
        var others = more.containsKey(LISTENERS) ? "," + more.get(LISTENERS) : "";
        var clients = "PLAINTEXT://" + bootstrapServers() + others;
        var controller = "127.0.0.1:" + controllerPort;
        properties.setProperty(LISTENERS, clients + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", clients);
        // Static voters: the port may be another one at the next start, so it must not be kept in the storage.
        properties.setProperty("controller.quorum.voters", "1@" + controller);
        properties.setProperty("log.dirs", logs.toString());
        return properties;
    }

    static Properties fixed() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(FIXED)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + FIXED, e);
        }
        return properties;
    }
}
