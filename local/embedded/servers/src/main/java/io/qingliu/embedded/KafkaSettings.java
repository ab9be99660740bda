package io.qingliu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The server.properties of one node: the fixed part from a resource, addresses and directory added. */
record KafkaSettings(int port, int controllerPort, Path logs) {
    private static final String FIXED = "kafka.properties";

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Path writeTo(Path file) {
        var properties = new Properties();
        try (var fixed = KafkaSettings.class.getResourceAsStream(FIXED)) {
            if (fixed == null) {
                throw new IllegalStateException("Resource " + FIXED + " is missing beside " + KafkaSettings.class);
            }
            properties.load(fixed);
            var listener = "PLAINTEXT://" + bootstrapServers();
            properties.setProperty("listeners", listener + ",CONTROLLER://127.0.0.1:" + controllerPort);
            properties.setProperty("advertised.listeners", listener);
            // Static voters: the port may be another one at the next start, so it must not be kept in the storage.
            properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
            properties.setProperty("log.dirs", logs.toString());
            try (var out = Files.newBufferedWriter(file)) {
                properties.store(out, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
