package io.qingliu.pipeline;

import io.qingliu.pipeline.input.Inputs;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code run}. */
@Command(name = "run", description = "Starts everything, sends pages through it, and shows what became of them.")
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Pages to send: .txt, .html, .html.gz, .json, .ndjson. Without it, samples.")
    private List<Path> input = List.of();

    @Option(names = "--once", description = "End when every page has its outcome.")
    private boolean once;

    @Option(names = "--report", paramLabel = "FILE", description = "Write the figures as JSON.")
    private @Nullable Path report;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep everything there, for the next run.")
    private @Nullable Path data;

    @Option(names = "--free-ports", description = "Leave the usual ports alone.")
    private boolean freePorts;

    @Override
    public Integer call() throws Exception {
        var options = options();
        try {
            options.inputs().files();
        } catch (NoSuchFileException e) {
            System.err.println("qingliu: there is no " + e.getFile());
            return ExitCode.USAGE;
        }
        if (report != null && Files.isDirectory(report)) {
            System.err.println("qingliu: --report needs a file, and " + report + " is a folder");
            return ExitCode.USAGE;
        }
        var interruption = Interruption.ofThisThread();
        var screen = Screens.ofThisProcess();
        try {
            new Run(options, screen, Clock.systemUTC()).run();
            return ExitCode.OK;
        } catch (Exception e) {
            // Whoever was waiting when it came tells of it in a way of his own.
            if (interruption.came()) {
                return interruption.exitCode();
            }
            throw e;
        } finally {
            screen.done();
        }
    }

    private RunOptions options() {
        var root = Path.of(System.getProperty("qingliu.root", "."));
        return new RunOptions(
                root,
                new Inputs(input.isEmpty() ? List.of(root.resolve("local/pipeline/samples")) : input),
                once,
                Optional.ofNullable(report),
                Optional.ofNullable(data),
                freePorts);
    }
}
