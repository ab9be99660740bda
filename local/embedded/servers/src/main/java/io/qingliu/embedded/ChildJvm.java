package io.qingliu.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * Any Java program as a child that ends when this JVM ends, even by {@code kill -9}, and that ignores the terminal's
 * Ctrl-C, so that this JVM decides in which order its children stop.
 */
public final class ChildJvm implements AutoCloseable {
    private final ChildProcess process;

    private ChildJvm(ChildProcess process) {
        this.process = process;
    }

    /**
     * What to run.
     *
     * @param name for messages
     * @param arguments everything that follows {@code java} on the command line
     * @param directory the child's working directory
     * @param environment added to that of this process; options for Java in the latter never reach the child
     * @param log file that takes the child's standard output and error, overwritten at each start
     * @param stopping how long an orderly end may take before it is forced
     */
    public record Program(
            String name,
            List<String> arguments,
            Path directory,
            Map<String, String> environment,
            Path log,
            Duration stopping) {
        public Program {
            arguments = List.copyOf(arguments);
            environment = Map.copyOf(environment);
        }
    }

    /**
     * Starts the program with the Java that runs this one.
     *
     * @throws StartFailure if there is no process to be had
     */
    public static ChildJvm start(Program program) {
        var command = new ArrayList<String>();
        command.add(Jdk.running().java().toString());
        command.addAll(program.arguments());
        return new ChildJvm(ChildProcess.start(new ChildProcess.Order(
                program.name(),
                command,
                Optional.empty(),
                program.directory(),
                program.environment(),
                program.log(),
                List.of(program.log()),
                program.stopping())));
    }

    /**
     * Returns when the condition holds.
     *
     * @throws StartFailure with the last lines of the log if the child ended or the limit passed before
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        process.awaitReady(ready, limit);
    }

    /** Process id. */
    public long pid() {
        return process.process().pid();
    }

    /** False once it has ended, for whatever reason. */
    public boolean isAlive() {
        return process.process().isAlive();
    }

    /** Completed with the exit status when the child has ended, for whatever reason. */
    public CompletableFuture<Integer> ended() {
        return process.process().onExit().thenApply(Process::exitValue);
    }

    /** Asks the child to end and returns when it has ended, by force if it takes too long. */
    @Override
    public void close() {
        process.close();
    }
}
