package io.qingliu.pipeline.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of the loopback address that the parts listen on. */
public record Ports(int kafka, int elasticsearch, int ingest, int clean, int index, int overview) {
    /** The ports that everybody expects. */
    public static final Ports USUAL = new Ports(9092, 9200, 8081, 8082, 8083, 8080);

    // Not port 0: what the system gives away for that, it also gives to every connection that anybody opens, and the
    // part that is to have the port takes seconds to start.
    private static final int FIRST_FREE = 20_000;
    private static final int LAST_FREE = 32_000;
    private static final int ATTEMPTS = 1_000;

    /** The usual ports, and a free one for each that is taken. */
    public static Ports usual() {
        return reserve(
                List.of(USUAL.kafka, USUAL.elasticsearch, USUAL.ingest, USUAL.clean, USUAL.index, USUAL.overview));
    }

    /** Free ports only. */
    public static Ports free() {
        return reserve(IntStream.range(0, 6).mapToObj(i -> anyPort()).toList());
    }

    /** Where Kafka's clients find it. */
    String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    private static Ports reserve(List<Integer> wanted) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            // All are held until the last one is found, so that no two are the same.
            for (var port : wanted) {
                sockets.add(bind(port).orElseGet(Ports::anySocket));
            }
            var found = sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(found.get(0), found.get(1), found.get(2), found.get(3), found.get(4), found.get(5));
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static ServerSocket anySocket() {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> bind(anyPort()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port between 20000 and 32000 on this machine"));
    }

    private static int anyPort() {
        return ThreadLocalRandom.current().nextInt(FIRST_FREE, LAST_FREE);
    }

    /** The port, held; nothing where somebody else has it. */
    private static Optional<ServerSocket> bind(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
