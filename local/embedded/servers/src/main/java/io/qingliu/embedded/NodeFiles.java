package io.qingliu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of one Elasticsearch node and what lies in it. */
record NodeFiles(DataDirectory data, Path config, Path logs, Path temporary) {
    static NodeFiles in(DataDirectory data) {
        return new NodeFiles(data, data.directory("config"), data.directory("logs"), data.directory("tmp"));
    }

    /** Prepares for a new run. */
    void configure() {
        new LogFile(log()).configureIn(config);
        try {
            Files.deleteIfExists(ports());
        } catch (IOException e) {
            throw new StartFailure(
                    "Elasticsearch cannot start: " + ports() + " of an earlier run cannot be deleted", e);
        }
    }

    Path log() {
        return logs.resolve("elasticsearch.log");
    }

    Path console() {
        return logs.resolve("console.log");
    }

    /** What the node reads first. */
    Path arguments() {
        return temporary.resolve("arguments");
    }

    boolean hasPort() {
        return Files.exists(ports());
    }

    int port() {
        try {
            var address = Files.readAllLines(ports()).getFirst().strip();
            return Integer.parseInt(address, address.lastIndexOf(':') + 1, address.length(), 10);
        } catch (IOException | NumberFormatException e) {
            throw new StartFailure("Elasticsearch did not start: " + ports() + " cannot be understood", e);
        }
    }

    /** Written by the node, in one piece, when it has started: its addresses, each with its port. */
    private Path ports() {
        return logs.resolve("http.ports");
    }
}
