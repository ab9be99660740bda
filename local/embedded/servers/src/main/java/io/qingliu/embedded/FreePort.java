package io.qingliu.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
final class FreePort {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    // Below what Linux and macOS give to outgoing connections: between choosing and using, none of those takes it.
    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 32_000;

    private FreePort() {}

    /** A port that is free now. */
    static int any() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .limit(1_000)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new StartFailure("No free port between " + LOWEST + " and " + HIGHEST));
    }

    /** The port itself if nobody uses it, or any free one for 0. */
    static int orAny(int wanted, String server) {
        if (wanted == 0) {
            return any();
        }
        if (!isFree(wanted)) {
            throw new StartFailure(server + " cannot start: port " + wanted
                    + " of 127.0.0.1 is taken. Stop the program that uses it or give another port.");
        }
        return wanted;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
