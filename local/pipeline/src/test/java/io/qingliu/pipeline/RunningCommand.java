package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A command, {@code qingliu run} above all, in a process of its own, as the launcher starts it. */
public final class RunningCommand implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Process process;
    private final Path output;

    private RunningCommand(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a run on ports that are free; what it writes goes to a file in a folder. */
    static RunningCommand start(Path folder, String... arguments) throws IOException {
        return startAny(folder, Stream.concat(Stream.of("run", "--free-ports"), Stream.of(arguments)));
    }

    /** Starts any of the commands. */
    public static RunningCommand startAny(Path folder, Stream<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (var property : List.of("qingliu.root", "qingliu.embedded.home")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments.toList());
        var output = Files.createTempFile(folder, "output", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new RunningCommand(process, output);
    }

    public String output() {
        try {
            return Files.readString(output, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has written something. */
    public void awaitOutput(String text) throws InterruptedException {
        awaitOutputOrEnd(text);
        assertThat(output()).contains(text);
    }

    /** Waits until it has written something or ended without it. */
    public void awaitOutputOrEnd(String text) throws InterruptedException {
        await(() -> output().contains(text) || !process.isAlive());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    public int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .describedAs(output())
                .isTrue();
        return process.exitValue();
    }

    /** Every process that it has started, and those that they have. */
    public List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /**
     * Ctrl-C, as far as this process alone is concerned; or SIGTERM where the build runs in the background, whose programs
     * do not hear Ctrl-C. Returns the exit code that tells of the signal.
     */
    int interrupt() throws IOException, InterruptedException {
        var signal = isCtrlCHeard() ? "INT" : "TERM";
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        return signal.equals("INT") ? 130 : 143;
    }

    // A shell that hears it does not come to its regular end.
    private static boolean isCtrlCHeard() throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "kill -INT $$").start().waitFor() != 0;
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
    }

    /** {@code kill -9} for the server whose state stands in a folder. */
    static void killServerIn(Path folder) throws IOException {
        var server = Files.readAllLines(folder.resolve("owner")).getFirst().split(" ")[0];
        ProcessHandle.of(Long.parseLong(server)).orElseThrow().destroyForcibly();
    }

    /** Waits until none of some processes is there. */
    public static void awaitGone(List<ProcessHandle> processes) throws InterruptedException {
        await(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
