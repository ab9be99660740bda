package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    @Test
    void stopsInOrder() {
        var child = startUntilReady("", Duration.ofSeconds(20));

        child.close();

        assertThat(child.isAlive()).isFalse();
        assertThat(directory.resolve("stopped")).exists();
        assertThat(child.ended()).succeedsWithin(LIMIT).isEqualTo(143);
    }

    @Test
    void isForcedToEndWhenItsShutdownHangs() {
        var child = startUntilReady("hang", Duration.ofSeconds(1));

        child.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void ignoresTheInterruptOfTheTerminal() throws Exception {
        var child = startUntilReady("", Duration.ofSeconds(20));
        try (child) {
            var interrupt = new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start();

            assertThat(interrupt.waitFor()).isZero();
        }
        // Of the two signals only the second, which closing sends, ended it: 128 + 15.
        assertThat(child.ended()).succeedsWithin(LIMIT).isEqualTo(143);
    }

    @Test
    void getsNoJavaOptionsOfItsParent() throws Exception {
        assertThat(System.getProperty("qingliu.meant.for.the.parent")).isEqualTo("true");

        try (var child = startUntilReady("", Duration.ofSeconds(20))) {
            assertThat(child.isAlive()).isTrue();
            assertThat(Files.readString(directory.resolve("ready"))).isEqualTo("null");
        }
    }

    @Test
    void saysWhyItDidNotBecomeReady() {
        try (var child = start("fail", LIMIT)) {
            assertThatThrownBy(() -> child.awaitReady(() -> false, LIMIT))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Sleeper did not start: its process ended with status 1")
                    .hasMessageContaining("told to fail");
        }
        try (var child = start("", LIMIT)) {
            assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(1)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Sleeper did not start: it was not ready after 1 s")
                    .hasMessageContaining(log().toString());
        }
    }

    private ChildJvm startUntilReady(String behaviour, Duration stopping) {
        var child = start(behaviour, stopping);
        child.awaitReady(() -> Files.exists(directory.resolve("ready")), LIMIT);
        return child;
    }

    private ChildJvm start(String behaviour, Duration stopping) {
        var arguments = List.of(
                "-cp", System.getProperty("java.class.path"), Sleeper.class.getName(), directory.toString(), behaviour);
        return ChildJvm.start(new ChildJvm.Program("Sleeper", arguments, directory, Map.of(), log(), stopping));
    }

    private Path log() {
        return directory.resolve("child.log");
    }

    /** A program that runs for minutes, unless it is stopped. */
    static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws Exception {
            var directory = Path.of(arguments[0]);
            var behaviour = arguments[1];
            if (behaviour.equals("fail")) {
                throw new IllegalStateException("told to fail");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(directory, behaviour)));
            var half = directory.resolve("half-ready");
            Files.writeString(half, String.valueOf(System.getProperty("qingliu.meant.for.the.parent")));
            Files.move(half, directory.resolve("ready"));
            Thread.sleep(Duration.ofMinutes(5));
        }

        private static void stop(Path directory, String behaviour) {
            try {
                if (behaviour.equals("hang")) {
                    Thread.sleep(Duration.ofMinutes(5));
                }
                Files.createFile(directory.resolve("stopped"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
