package io.qingliu.pipeline;

import io.qingliu.pipeline.storm.Storm;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The command {@code storm}. */
@Command(name = "storm", description = "Kills and disturbs everything while pages are fed, and compares the outcome.")
final class StormCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Option(names = "--pages", paramLabel = "N", defaultValue = "5000", description = "Pages (${DEFAULT-VALUE}).")
    private int pages;

    @Option(names = "--faults", paramLabel = "N", defaultValue = "15", description = "Faults (${DEFAULT-VALUE}).")
    private int faults;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another feed, other faults.")
    private long seed;

    @Override
    public Integer call() throws Exception {
        Logs.off();
        var root = Path.of(System.getProperty("qingliu.root", "."));
        var screen = Screens.ofThisProcess();
        try (var http = HttpClient.newHttpClient()) {
            var result = new Storm(root, http, screen).run(pages, faults, seed);
            screen.done();
            result.differences().stream().limit(SHOWN).forEach(screen::foreign);
            screen.line("%,d records of %,d pages, %d faults, %,d documents: %s"
                    .formatted(
                            result.records(),
                            pages,
                            faults,
                            result.documents(),
                            result.differences().isEmpty()
                                    ? "nothing lost, nothing doubled, nothing stale"
                                    : result.differences().size() + " differences; the logs stay in " + result.logs()));
            return result.differences().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
