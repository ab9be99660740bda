package io.qingliu.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process that ends when its standard input ends: when this closes it, or when this JVM is gone. */
final class ChildProcess implements AutoCloseable {
    // Options meant for this JVM, and the text that Java prints about them, must not reach the child.
    private static final Set<String> LEFT_OUT =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    // Ctrl-C at a terminal goes to every process of the group, but it is the parent that stops its children, in order.
    // HotSpot leaves a signal alone that was ignored when it started, and a shell hands that down to what it becomes.
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Order order;
    private final Process process;

    private ChildProcess(Order order, Process process) {
        this.order = order;
        this.process = process;
    }

    /**
     * What to start.
     *
     * @param console file that takes standard output and error
     * @param environment added to that of this process
     * @param stopping how long an orderly end may take before it is forced
     */
    record Order(
            String name,
            List<String> command,
            Path directory,
            Path console,
            Map<String, String> environment,
            Duration stopping) {}

    static ChildProcess start(Order order) {
        var builder = new ProcessBuilder(Stream.concat(DEAF_TO_THE_TERMINAL.stream(), order.command().stream())
                        .toList())
                .directory(order.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(order.console().toFile());
        builder.environment().keySet().removeAll(LEFT_OUT);
        builder.environment().putAll(order.environment());
        try {
            return new ChildProcess(order, builder.start());
        } catch (IOException e) {
            throw new StartFailure(order.name() + " cannot start: " + e.getMessage(), e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The standard input; closing it stops the child. */
    OutputStream input() {
        return process.getOutputStream();
    }

    /** Returns when the condition holds. */
    void awaitReady(BooleanSupplier ready, Duration limit, List<Path> logs) {
        var answered = Deadline.in(limit).await(() -> !isAlive() || ready.getAsBoolean());
        if (!isAlive()) {
            throw failure("its process ended with status " + process.exitValue(), logs);
        }
        if (!answered) {
            throw failure("it was not ready after " + limit.toSeconds() + " s", logs);
        }
    }

    private StartFailure failure(String what, List<Path> logs) {
        return new StartFailure(order.name() + " did not start: " + what + ".\n" + LogTail.of(logs));
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // it has ended already
        }
        try {
            if (!process.waitFor(order.stopping().toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
