package io.qingliu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./qingliu dead-letters} and {@code ./qingliu replay} on the wrong foot; what they do is tested beside it. */
class LetterCommandsTest {
    @TempDir
    Path folder;

    @Test
    void saysWhereNoKafkaAnswers() throws Exception {
        String nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = "127.0.0.1:" + socket.getLocalPort();
        }
        try (var command = start("dead-letters", "--bootstrap-servers", nobody)) {
            assertThat(command.awaitEnd()).isEqualTo(1);
            assertThat(command.output()).contains("no Kafka answers at " + nobody, "./qingliu run");
        }
    }

    @Test
    void replaysNothingThatNobodyHasNamed() throws Exception {
        try (var command = start("replay")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("--all");
        }
    }

    @Test
    void saysHowATimeIsWritten() throws Exception {
        try (var command = start("replay", "--since", "yesterday")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("'yesterday' is no time");
        }
    }

    @Test
    void knowsNoOtherServices() throws Exception {
        try (var command = start("replay", "--service", "idnex")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("ingest, clean, index");
        }
    }

    @Test
    void saysThatAnAddressIsNone() throws Exception {
        try (var command = start("dead-letters", "--bootstrap-servers", "rubbish")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("'rubbish' is not HOST:PORT");
        }
    }

    @Test
    void saysWhatItCannotReadOrUse() throws Exception {
        try (var command = start("dead-letters", "--client-properties", "missing.properties")) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("cannot read missing.properties");
        }
        var broken = Files.writeString(folder.resolve("broken.properties"), "ssl.key=\\u12\n");
        try (var command = start("dead-letters", "--client-properties", broken.toString())) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("cannot read " + broken);
        }
        var file = Files.writeString(folder.resolve("client.properties"), "security.protocol=TLS\n");
        try (var command = start("replay", "--all", "--client-properties", file.toString())) {
            assertThat(command.awaitEnd()).isEqualTo(2);
            assertThat(command.output()).contains("no client can be made with " + file, "security.protocol");
        }
    }

    private RunningCommand start(String... arguments) throws Exception {
        return RunningCommand.startAny(folder, Stream.of(arguments));
    }
}
