package io.qingliu.pipeline;

import io.qingliu.pipeline.count.Counters;
import io.qingliu.pipeline.count.Counts;
import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Service;
import io.qingliu.pipeline.feed.Feed;
import io.qingliu.pipeline.feed.Feeding;
import io.qingliu.pipeline.input.Found;
import io.qingliu.pipeline.input.InputFile;
import io.qingliu.pipeline.input.PageReader;
import io.qingliu.pipeline.outcome.Ledger;
import io.qingliu.pipeline.outcome.Outcome;
import io.qingliu.pipeline.outcome.Tail;
import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.search.ArticleSearch;
import io.qingliu.pipeline.search.ExpectedArticles;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Sends pages through a running environment and follows each to its outcome. For one thread. */
public final class LocalPipeline {
    /** Where others send pages too, the index may be a little behind the topics. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** From then on the services are asked what keeps them. */
    private static final Duration LONG_STILL = Duration.ofSeconds(10);

    private final Environment environment;
    private final Duration longestStill;
    private final Screen screen;
    private final Clock clock;
    private final Counters counters;
    private final ArticleSearch search;
    private final Counts start;
    private final AtomicReference<Optional<Feeding>> feeding = new AtomicReference<>(Optional.empty());
    private Duration took = Duration.ZERO;

    /**
     * Begins to count.
     *
     * @param longestStill nothing moves for this long: nothing will
     */
    public LocalPipeline(Environment environment, HttpClient http, Screen screen, Clock clock, Duration longestStill)
            throws IOException, InterruptedException {
        this.environment = environment;
        this.longestStill = longestStill;
        this.screen = screen;
        this.clock = clock;
        counters = new Counters(
                http,
                environment.address(Service.INGEST),
                environment.address(Service.CLEAN),
                environment.address(Service.INDEX));
        search = new ArticleSearch(http, environment.elasticsearch());
        start = counters.read();
    }

    /**
     * Sends all pages of some files and waits until each has its outcome.
     *
     * @throws Stuck where a page does not get one
     */
    public Round send(List<InputFile> files) throws IOException, InterruptedException {
        var ledger = new Ledger();
        var skipped = new ArrayList<Found.Skipped>();
        try (var tail = Tail.ofOutcomes(environment.bootstrapServers())) {
            var before = counters.read();
            var begin = clock.instant();
            feeding.set(Optional.of(new Feeding(files.size(), 0, 0, before)));
            feed(files, ledger, skipped);
            var counts = settle(before, ledger.size());
            var time = Duration.between(begin, clock.instant());
            took = took.plus(time);
            tail.catchUp(ledger::note);
            return new Round(ledger.entries(), skipped, counts, time);
        } finally {
            feeding.set(Optional.empty());
        }
    }

    private void feed(List<InputFile> files, Ledger ledger, List<Found.Skipped> skipped) throws InterruptedException {
        try (var feed = new Feed(environment.bootstrapServers())) {
            for (var file : files) {
                PageReader.read(file, found -> {
                    switch (found) {
                        case Found.Page(var page) -> {
                            var place = sentOneMore();
                            feed.send(page, origin -> ledger.sent(place, page.name(), origin));
                            // Page by page: one file may hold a whole crawl, and another no page at all.
                            screen.progress(String.format(Locale.ROOT, "%,d pages sent", place));
                        }
                        case Found.Skipped one -> skipped.add(one);
                    }
                });
                environment.checkAlive();
                feeding.updateAndGet(now -> now.map(Feeding::withFile));
            }
            feed.flush();
        }
    }

    private int sentOneMore() {
        return feeding.updateAndGet(now -> now.map(Feeding::withPage))
                .orElseThrow()
                .pagesSent();
    }

    /** How far the files are that are being sent; nothing between two rounds. For any thread. */
    public Optional<Feeding> feeding() {
        return feeding.get();
    }

    private Counts settle(Counts before, int pages) throws InterruptedException {
        var settling = new Settling(counters, before, pages, clock);
        while (!settling.done()) {
            environment.checkAlive();
            var still = settling.still();
            var troubles = still.compareTo(LONG_STILL) > 0 ? environment.troubles() : List.<String>of();
            if (still.compareTo(longestStill) > 0) {
                throw settling.stuck(troubles);
            }
            screen.progress(troubles.isEmpty() ? settling.progress() : waiting(still, troubles));
        }
        return settling.counts();
    }

    private static String waiting(Duration still, List<String> troubles) {
        return "nothing has moved for %d seconds: %s".formatted(still.toSeconds(), String.join("; ", troubles));
    }

    /** Asks Elasticsearch about the articles. */
    public ArticleSearch search() {
        return search;
    }

    /** The figures of everything since this was made. */
    Report report() throws IOException, InterruptedException {
        return new Report(counters.read().since(start), took);
    }

    /**
     * Checks that each page of a settled round is accounted for, and that Elasticsearch holds what it should.
     *
     * @throws Loss naming the sum that does not come out
     */
    public void verify(Round round) throws IOException, InterruptedException {
        var clean = round.counts().clean();
        var withoutRecord = round.pages().stream()
                .filter(page -> page.outcome().equals(new Outcome.NothingNew()))
                .count();
        // Others may send pages too, while this stays up.
        var onlyOurs = round.counts().ingest().accepted() == round.pages().size();
        if (onlyOurs && withoutRecord != clean.unchanged() + clean.superseded()) {
            throw new Loss("pages that nobody wrote about (%d) are not unchanged + superseded (%d)"
                    .formatted(withoutRecord, clean.unchanged() + clean.superseded()));
        }
        verifyIndex();
    }

    private void verifyIndex() throws IOException, InterruptedException {
        var deadline = clock.instant().plus(PATIENCE);
        while (true) {
            var expected = expectedArticles();
            var found = search.count();
            if (found == expected) {
                return;
            }
            if (clock.instant().isAfter(deadline)) {
                throw new Loss("articles in Elasticsearch (%d) are not those of articles.clean.v1 (%d)"
                        .formatted(found, expected));
            }
            Thread.sleep(PATIENCE.dividedBy(20));
        }
    }

    private long expectedArticles() {
        var expected = new ExpectedArticles();
        try (var tail = Tail.ofAll(environment.bootstrapServers(), ExpectedArticles.TOPICS)) {
            tail.catchUp(expected::note);
        }
        return expected.count();
    }
}
