package io.qingliu.pipeline.environment;

import java.nio.file.Path;
import java.util.Locale;

/** The three services, in the order in which a page meets them. */
public enum Service {
    INGEST("512m"),
    CLEAN("1g"),
    INDEX("512m");

    private final String heap;

    Service(String heap) {
        this.heap = heap;
    }

    /** Its short name: {@code ingest}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much memory it gets, in the notation of Java. */
    String heap() {
        return heap;
    }

    /** Where the build has put it. */
    Path jar(Path root) {
        return root.resolve(title() + "-service/target/quarkus-app/quarkus-run.jar");
    }

    int port(Ports ports) {
        return switch (this) {
            case INGEST -> ports.ingest();
            case CLEAN -> ports.clean();
            case INDEX -> ports.index();
        };
    }
}
