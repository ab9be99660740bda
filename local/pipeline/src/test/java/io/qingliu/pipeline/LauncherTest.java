package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./qingliu} does before any Java runs. */
class LauncherTest {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("qingliu.root"), "qingliu").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ended(int code, String output, String errors) {}

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void explainsItself(String command) throws Exception {
        assertThat(launch(LAUNCHER, Map.of(), command))
                .satisfies(ended -> assertThat(ended.code()).isZero())
                .satisfies(ended -> assertThat(ended.output()).contains("./qingliu run", "./qingliu test"));
    }

    @Test
    void refusesACommandThatItDoesNotKnow() throws Exception {
        assertThat(launch(LAUNCHER, Map.of(), "brew"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.errors())
                        .contains("./qingliu run")
                        .endsWith("qingliu: unknown command 'brew'\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port=", "--port=http", "8082"})
    void refusesAPreviewOnNoPort(String argument) throws Exception {
        assertThat(launch(LAUNCHER, Map.of(), "preview", argument).code()).isEqualTo(2);
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        Files.createDirectory(folder.resolve("real"));
        Files.copy(LAUNCHER, folder.resolve("real/qingliu"), StandardCopyOption.COPY_ATTRIBUTES);
        var link = Files.createSymbolicLink(folder.resolve("q"), Path.of("real/qingliu"));
        var linkToLink = Files.createSymbolicLink(folder.resolve("r"), link.getFileName());

        assertThat(launch(linkToLink, Map.of(), "help").code()).isZero();
    }

    @Test
    void saysInOneSentenceWhatToInstallWhereThereIsNoJdk() throws Exception {
        // Given a copy that looks for a JDK newer than any.
        var future = folder.resolve("qingliu");
        Files.writeString(future, Files.readString(LAUNCHER).replace("least_jdk=21", "least_jdk=999"));
        future.toFile().setExecutable(true);

        var ended = launch(future, Map.of("HOME", folder.toString()), "test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors().lines())
                .singleElement()
                .asString()
                .startsWith("qingliu: a JDK of version 999 or later is needed and none was found: install one");
    }

    private Ended launch(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(output, UTF_8), Files.readString(errors, UTF_8));
    }
}
