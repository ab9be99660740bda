package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a developer reads when a server does not start. */
class StartFailureTest {
    @TempDir
    Path directory;

    @Test
    void namesATakenPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var options = ServerOptions.temporary().onPort(taken.getLocalPort());
            var port = "port " + taken.getLocalPort() + " of 127.0.0.1 is taken";

            refuses(() -> EmbeddedKafka.inThisJvm(options)).hasMessageContainingAll("Kafka cannot start", port);
            refuses(() -> EmbeddedKafka.asProcess(options)).hasMessageContainingAll("Kafka cannot start", port);
            refuses(() -> EmbeddedElasticsearch.start(options))
                    .hasMessageContainingAll("Elasticsearch cannot start", port);
        }
    }

    @Test
    void saysHowToAssembleAHome() {
        refuses(() -> new Homes(directory).kafka())
                .hasMessageContainingAll("Kafka is not assembled", directory.toString(), "./mvnw");
        refuses(() -> new Homes(directory).elasticsearch())
                .hasMessageContainingAll("Elasticsearch is not assembled", directory.toString(), "./mvnw");
    }

    @Test
    void refusesAHomeWithTwoVersionsOfALibrary() throws Exception {
        var libraries = Files.createDirectories(directory.resolve("kafka/lib"));
        Files.createFile(libraries.resolve("kafka_2.13-4.1.1.jar"));
        Files.createFile(libraries.resolve("kafka_2.13-4.2.0.jar"));
        Files.createFile(libraries.resolve("kafka-clients-4.1.1.jar"));

        refuses(() -> new Homes(directory).kafka())
                .hasMessageContainingAll("kafka_2.13-4.1.1.jar", "kafka_2.13-4.2.0.jar", "clean");
    }

    @Test
    void namesADirectoryThatCannotBeMade() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        var options = ServerOptions.temporary().keptIn(file.resolve("data"));

        refuses(() -> EmbeddedKafka.inThisJvm(options)).hasMessageContaining(file.toString());
        refuses(() -> EmbeddedElasticsearch.start(options)).hasMessageContaining(file.toString());
    }

    @Test
    void namesTheProcessThatUsesADirectory() {
        var options = ServerOptions.temporary().keptIn(directory);
        try (var data = DataDirectory.open("Kafka", options.data())) {
            data.ownedBy(ProcessHandle.current());
            var user =
                    directory + " is used by process " + ProcessHandle.current().pid();

            refuses(() -> EmbeddedKafka.inThisJvm(options)).hasMessageContaining(user);
            refuses(() -> EmbeddedElasticsearch.start(options)).hasMessageContaining(user);
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void namesAnUnsuitableJava() {
        refuses(() -> new Jdk(Path.of("/opt/java"), 17, true).requireComplete("Elasticsearch"))
                .hasMessageContainingAll("needs a JDK of version 21 or later", "/opt/java is a JDK of version 17");
        refuses(() -> new Jdk(Path.of("/opt/java"), 25, false).requireComplete("Elasticsearch"))
                .hasMessageContainingAll("needs a JDK of version 21 or later", "/opt/java is a JRE of version 25");
    }

    @Test
    void quotesTheLogOfAServerThatDied() {
        var options = ServerOptions.temporary().withHeap("1m");

        refuses(() -> EmbeddedKafka.asProcess(options.keptIn(directory.resolve("kafka"))))
                .hasMessageContainingAll("Kafka did not start: its process ended", "console.log", "heap");
        refuses(() -> EmbeddedElasticsearch.start(options.keptIn(directory.resolve("elasticsearch"))))
                .hasMessageContainingAll("Elasticsearch did not start: its process ended", "console.log", "heap");
    }

    @Test
    void quotesTheEndOfALogOnly() throws Exception {
        var log = directory.resolve("long.log");
        Files.writeString(log, "first\n" + "line\n".repeat(100_000) + "last\n");

        assertThat(LogTail.of(List.of(log)))
                .startsWith("Last lines of " + log + ":\nline\n")
                .endsWith("line\nlast")
                .hasLineCount(16);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(ThrowingCallable start) {
        return assertThatThrownBy(start).isInstanceOf(StartFailure.class);
    }
}
