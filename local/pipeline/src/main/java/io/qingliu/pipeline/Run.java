package io.qingliu.pipeline;

import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.input.InputFile;
import io.qingliu.pipeline.input.NewFiles;
import io.qingliu.pipeline.overview.Overview;
import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.screen.Style.Colour;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** One run from start to end, as a person sees it. */
final class Run {
    private static final System.Logger LOG = System.getLogger(Run.class.getName());
    private static final Duration LONGEST_STILL = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final RunOptions options;
    private final Screen screen;
    private final Clock clock;

    Run(RunOptions options, Screen screen, Clock clock) {
        this.options = options;
        this.screen = screen;
        this.clock = clock;
    }

    /** Returns when the work is done, or when it is interrupted while it waits for more. */
    void run() throws IOException, InterruptedException {
        try (var data = options.openData()) {
            Logs.toFile(data.logs().resolve("run.log"));
            var ports = options.ports();
            try (var http = HttpClient.newHttpClient();
                    var environment = Environment.start(options.root(), data, ports, http, screen)) {
                try {
                    if (data.used()) {
                        finishEarlierWork(environment);
                    }
                    var pipeline = new LocalPipeline(environment, http, screen, clock, patience());
                    try (var overview = Overview.open(environment, ports.overview(), pipeline::feeding, http, clock)) {
                        screen.line("Watch at " + overview.address());
                        work(environment, pipeline, overview);
                    }
                } finally {
                    screen.progress("stopping");
                }
            } catch (IOException | RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.log(Level.ERROR, "the run failed", e);
                    data.keepLogs();
                }
                throw e;
            }
        }
    }

    // Whoever watches a run that stays up can end it; a run in a script has to end by itself.
    private Duration patience() {
        return options.once() ? LONGEST_STILL : Duration.ofSeconds(Long.MAX_VALUE);
    }

    // An earlier run may have been killed: what it left must not be counted among what this one sends.
    private void finishEarlierWork(Environment environment) throws InterruptedException {
        try (var backlog = new Backlog(environment.bootstrapServers())) {
            while (!backlog.isEmpty()) {
                screen.progress("finishing what an earlier run left");
                environment.checkAlive();
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    private void work(Environment environment, LocalPipeline pipeline, Overview overview)
            throws IOException, InterruptedException {
        var files = new NewFiles(options.inputs(), clock);
        round(pipeline, files.all());
        if (options.once()) {
            return;
        }
        Addresses.of(environment, overview.address()).forEach(screen::line);
        screen.line(screen.styled(Colour.QUIET, "New files are sent as they come. Ctrl-C stops everything."));
        while (stayedUp()) {
            environment.checkAlive();
            var changed = files.changed();
            if (!changed.isEmpty()) {
                round(pipeline, changed);
            }
        }
    }

    // Waiting for more is where a run that stays up is meant to be stopped.
    private static boolean stayedUp() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void round(LocalPipeline pipeline, List<InputFile> files) throws IOException, InterruptedException {
        var round = pipeline.send(files);
        screen.table(RoundTable.of(round));
        RoundTable.leftOut(round).ifPresent(screen::line);
        screen.line("");
        screen.line(Summary.of(round));
        if (options.report().isPresent()) {
            pipeline.report().writeTo(options.report().get());
        }
        pipeline.verify(round);
        screen.line(String.format(
                Locale.ROOT,
                "%,d articles in Elasticsearch, as many as there should be",
                pipeline.search().count()));
    }
}
