package io.qingliu.pipeline;

import io.qingliu.pipeline.input.Inputs;
import io.qingliu.pipeline.send.Sending;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code send}. */
@Command(name = "send", description = "Sends files to ingest-service over HTTP.")
final class SendCommand implements Callable<Integer> {
    /** Everything is sent, and not all of it was accepted. */
    private static final int NOT_ALL_ACCEPTED = 3;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|WARC",
            description = "Pages to send: .txt, .html, .html.gz, .json, .ndjson, .warc, .warc.gz.")
    private List<Path> files = List.of();

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8081",
            description = "Where ingest-service is (${DEFAULT-VALUE}).")
    private URI to = URI.create("");

    @Option(names = "--key-file", paramLabel = "FILE", description = "A file that holds the API key.")
    private @Nullable Path keyFile;

    @Option(names = "--resume", paramLabel = "FILE", description = "Go on from this journal, and keep it.")
    private @Nullable Path journal;

    @Option(
            names = "--patience",
            paramLabel = "MINUTES",
            defaultValue = "30",
            description = "How long to try again while the service takes nothing (${DEFAULT-VALUE}).")
    private int patience;

    @Override
    public Integer call() throws Exception {
        if (to.getHost() == null || !List.of("http", "https").contains(to.getScheme())) {
            return usage("--to needs an address such as http://127.0.0.1:8081");
        }
        if (patience < 0) {
            return usage("--patience needs a number of minutes");
        }
        var interruption = Interruption.ofThisThread();
        var screen = Screens.ofThisProcess();
        try {
            var found = new Inputs(files).files();
            var sending = new Sending(to, key(), Optional.ofNullable(journal), Duration.ofMinutes(patience));
            return sending.send(found, screen, Clock.systemUTC()) ? ExitCode.OK : NOT_ALL_ACCEPTED;
        } catch (NoSuchFileException e) {
            return usage("there is no " + e.getFile());
        } catch (IOException | RuntimeException e) {
            // Whoever was at work when it came tells of it in a way of his own.
            if (interruption.came()) {
                return interruption.exitCode();
            }
            throw e;
        } finally {
            screen.done();
        }
    }

    private Optional<String> key() throws IOException {
        return keyFile == null
                ? Optional.empty()
                : Optional.of(Files.readString(keyFile).strip()).filter(key -> !key.isEmpty());
    }

    private static int usage(String what) {
        System.err.println("qingliu: " + what);
        return ExitCode.USAGE;
    }
}
