package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports of the loopback address that the parts listen on. */
public record Ports(int kafka, int elasticsearch, int ingest, int clean, int index) {
    private static final Ports USUAL = new Ports(9092, 9200, 8081, 8082, 8083);
    private static final int ANY = 0;

    /** The ports that everybody expects, and a free one for each that is taken. */
    public static Ports usual() {
        return USUAL.freeOnes();
    }

    /** Free ports only. */
    public static Ports free() {
        return new Ports(ANY, ANY, ANY, ANY, ANY).freeOnes();
    }

    /** Where Kafka's clients find it. */
    String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    private Ports freeOnes() {
        var wanted = List.of(kafka, elasticsearch, ingest, clean, index);
        var sockets = new ArrayList<ServerSocket>();
        try {
            // All are held until the last one is found, so that no two are the same.
            for (var port : wanted) {
                sockets.add(socket(port));
            }
            var found = sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(found.get(0), found.get(1), found.get(2), found.get(3), found.get(4));
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static ServerSocket socket(int port) {
        try {
            return bind(port);
        } catch (IOException e) {
            return anySocket();
        }
    }

    private static ServerSocket anySocket() {
        try {
            return bind(ANY);
        } catch (IOException e) {
            throw new UncheckedIOException("this machine has no free port", e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
