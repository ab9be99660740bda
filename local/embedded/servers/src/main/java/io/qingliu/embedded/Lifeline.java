package io.qingliu.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shell script that a child is started through, so that it ends when this JVM is gone. Not an agent inside the child:
 * that would cost it its class-data archive, which halves the time to start, and it could not end a JVM that hangs.
 */
final class Lifeline {
    private static final String SCRIPT = Resource.text("lifeline.sh");

    private Lifeline() {}

    /**
     * The command to run instead.
     *
     * @param input what the child is to read; it sees an end of its input only when this JVM is gone
     * @param stopping how long an orderly end may take before it is forced
     */
    static List<String> around(List<String> command, Optional<Path> input, Duration stopping) {
        var shell = List.of(
                "/bin/sh",
                "-c",
                SCRIPT,
                "lifeline.sh",
                Long.toString(Math.max(1, stopping.toSeconds())),
                input.map(Path::toString).orElse(""));
        return Stream.concat(shell.stream(), command.stream()).toList();
    }
}
