package io.qingliu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./qingliu reindex} on the wrong foot; what it does is tested beside the storm. */
class ReindexCommandTest {
    @TempDir
    Path folder;

    @Test
    void saysWhereNoKafkaAnswers() throws Exception {
        String nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = "127.0.0.1:" + socket.getLocalPort();
        }
        try (var command = start("--bootstrap-servers", nobody)) {
            assertThat(command.awaitEnd()).isEqualTo(1);
            assertThat(command.output()).contains("no Kafka answers at " + nobody);
        }
    }

    @Test
    void knowsNoAddressWithoutAHost() throws Exception {
        try (var command = start("--elasticsearch", "9200")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("--elasticsearch needs an address such as http://127.0.0.1:9200");
        }
    }

    private RunningCommand start(String... arguments) throws Exception {
        return RunningCommand.startAny(folder, Stream.concat(Stream.of("reindex"), Stream.of(arguments)));
    }
}
