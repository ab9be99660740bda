package io.qingliu.deploy.tool;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A program of this machine that a test needs; where it is absent, the test is skipped and says so. */
public record Tool(String name) {
    public static final Tool KUBECTL = new Tool("kubectl");
    public static final Tool NODE = new Tool("node");
    public static final Tool NPM = new Tool("npm");
    public static final Tool PROMTOOL = new Tool("promtool");

    /** What a program has answered: its exit code, and both of its outputs. */
    public record Answer(int code, String output, String errors) {
        /** The output of a program that succeeded. */
        public String orFail() {
            if (code != 0) {
                throw new AssertionError("exit code " + code + ": " + errors + output);
            }
            return output;
        }
    }

    /** Skips the test where this program is not installed. */
    public void assumed() {
        var here = Stream.of(
                        Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        assumeTrue(here, name + " is not installed: not tested");
    }

    /** Runs the program in a folder, with an input. */
    public Answer run(Path folder, String input, String... arguments) {
        try {
            var output = Files.createTempFile("tool", ".out");
            var errors = Files.createTempFile("tool", ".err");
            var stdin = Files.writeString(Files.createTempFile("tool", ".in"), input);
            try {
                var command =
                        Stream.concat(Stream.of(name), Stream.of(arguments)).toList();
                var code = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(Redirect.from(stdin.toFile()))
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .start()
                        .waitFor();
                return new Answer(code, read(output), read(errors));
            } finally {
                for (var file : List.of(output, errors, stdin)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " runs", e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
