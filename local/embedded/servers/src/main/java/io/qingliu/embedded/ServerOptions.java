package io.qingliu.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * How to start a server.
 *
 * @param data directory that keeps the server's state between runs; empty for one that is deleted at close
 * @param port client port on the loopback address; 0 for any free one
 * @param heap maximum heap of the server's process in the JVM's notation, such as {@code 512m}
 * @param settings more settings of Kafka by their own names, which win over ours; {@code listeners} are beside ours
 */
public record ServerOptions(Optional<Path> data, int port, String heap, Map<String, String> settings) {
    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not " + port);
        }
        if (!heap.matches("[1-9][0-9]*[mMgG]")) {
            throw new IllegalArgumentException("A heap is a number with m or g, such as 512m, not " + heap);
        }
        settings = Map.copyOf(settings);
    }

    /** Nothing is kept, any free port, 512 MiB of heap. */
    public static ServerOptions temporary() {
        return new ServerOptions(Optional.empty(), 0, "512m", Map.of());
    }

    /** The same, with state that survives in {@code data}. */
    public ServerOptions keptIn(Path data) {
        return new ServerOptions(Optional.of(data), port, heap, settings);
    }

    /** The same, on this port. */
    public ServerOptions onPort(int port) {
        return new ServerOptions(data, port, heap, settings);
    }

    /** The same, with this maximum heap. */
    public ServerOptions withHeap(String heap) {
        return new ServerOptions(data, port, heap, settings);
    }

    /** The same, with these settings. */
    public ServerOptions with(Map<String, String> settings) {
        return new ServerOptions(data, port, heap, settings);
    }
}
