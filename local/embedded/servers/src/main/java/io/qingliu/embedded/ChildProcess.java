package io.qingliu.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that ends when this closes it, or when this JVM is gone. */
final class ChildProcess implements AutoCloseable {
    // Options meant for this JVM, and what Java prints about them, must not reach the child.
    private static final Set<String> LEFT_OUT =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private final Order order;
    private final Process process;

    private ChildProcess(Order order, Process process) {
        this.order = order;
        this.process = process;
    }

    /**
     * What to start.
     *
     * @param input what the program is to read, if it reads anything
     * @param environment added to that of this process
     * @param console file that takes standard output and error
     * @param logs what to quote when the start fails, most telling first
     * @param stopping how long an orderly end may take before it is forced
     */
    record Order(
            String name,
            List<String> command,
            Optional<Path> input,
            Path directory,
            Map<String, String> environment,
            Path console,
            List<Path> logs,
            Duration stopping) {}

    static ChildProcess start(Order order) {
        var builder = new ProcessBuilder(Lifeline.around(order.command(), order.input(), order.stopping()))
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

    Process process() {
        return process;
    }

    /** Returns when the condition holds. */
    void awaitReady(BooleanSupplier ready, Duration limit) {
        var inTime = Deadline.in(limit).await(() -> !process.isAlive() || ready.getAsBoolean());
        if (!process.isAlive()) {
            throw failure("its process ended with status " + process.exitValue());
        }
        if (!inTime) {
            throw failure("it was not ready after " + limit.toSeconds() + " s");
        }
    }

    private StartFailure failure(String what) {
        return new StartFailure(order.name() + " did not start: " + what + ".\n" + LogTail.of(order.logs()));
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
