package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;

/** Ends processes as {@code kill -9} does. */
final class Kill {
    private Kill() {}

    static void serverOf(ServerOptions options) throws IOException {
        var server = serverIn(options);
        process(ProcessHandle.of(server.id()).orElseThrow());
        assertThat(isGone(server)).isTrue();
    }

    static void process(ProcessHandle process) {
        assertThat(process.destroyForcibly()).isTrue();
    }

    static RunningProcess serverIn(ServerOptions options) throws IOException {
        return Owner.read(options.data().orElseThrow()).orElseThrow().server();
    }

    static boolean isGone(RunningProcess process) {
        return Deadline.in(Duration.ofMinutes(2)).await(() -> !process.isAlive());
    }
}
