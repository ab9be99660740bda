package io.qingliu.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to start a server.
 *
 * @param data directory that keeps the server's state between runs; empty for one that is deleted at close
 * @param port client port on the loopback address; 0 for any free one
 * @param heap maximum heap of the server's process in the JVM's notation, such as {@code 512m}
 */
public record ServerOptions(Optional<Path> data, int port, String heap) {
    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port lies between 0 and 65535, not " + port);
        }
        if (!heap.matches("[1-9][0-9]*[mMgG]")) {
            throw new IllegalArgumentException("A heap is a number with m or g, such as 512m, not " + heap);
        }
    }

    /** Nothing is kept, any free port, 512 MiB of heap. */
    public static ServerOptions temporary() {
        return new ServerOptions(Optional.empty(), 0, "512m");
    }

    /** The same, with state that survives in {@code data}. */
    public ServerOptions keptIn(Path data) {
        return new ServerOptions(Optional.of(data), port, heap);
    }

    /** The same, on this port. */
    public ServerOptions onPort(int port) {
        return new ServerOptions(data, port, heap);
    }

    /** The same, with this maximum heap. */
    public ServerOptions withHeap(String heap) {
        return new ServerOptions(data, port, heap);
    }
}
