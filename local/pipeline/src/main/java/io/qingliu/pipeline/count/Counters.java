package io.qingliu.pipeline.count;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Reads the counters of the three services from {@code /q/metrics}. */
public final class Counters {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PAGES_ACCEPTED = "qingliu_pages_accepted_total";
    private static final String PAGES = "qingliu_pages_outcomes_total";
    private static final String ARTICLES_ACCEPTED = "qingliu_articles_accepted_total";
    private static final String ARTICLES_EMITTED = "qingliu_articles_emitted_total";
    private static final String ARTICLES = "qingliu_articles_outcomes_total";

    private final HttpClient http;
    private final URI ingest;
    private final URI clean;
    private final URI index;

    public Counters(HttpClient http, URI ingest, URI clean, URI index) {
        this.http = http;
        this.ingest = ingest;
        this.clean = clean;
        this.index = index;
    }

    /** What they count at this moment; read from the last to the first, so that nothing comes out before it went in. */
    public Counts read() throws IOException, InterruptedException {
        var fromIndex = scrape("index", index);
        var fromClean = scrape("clean", clean);
        var fromIngest = scrape("ingest", ingest);
        return new Counts(
                new Counts.Ingest(
                        fromIngest.count(PAGES_ACCEPTED),
                        fromIngest.outcome(PAGES, "ingested"),
                        fromIngest.outcome(PAGES, "rejected"),
                        fromIngest.outcome(PAGES, "dead-lettered")),
                new Counts.Clean(
                        fromClean.count(PAGES_ACCEPTED),
                        fromClean.outcome(PAGES, "cleaned"),
                        fromClean.outcome(PAGES, "unchanged"),
                        fromClean.outcome(PAGES, "superseded"),
                        fromClean.outcome(PAGES, "rejected"),
                        fromClean.outcome(PAGES, "dead-lettered"),
                        fromClean.count(ARTICLES_EMITTED)),
                new Counts.Index(
                        fromIndex.count(ARTICLES_ACCEPTED),
                        fromIndex.outcome(ARTICLES, "indexed"),
                        fromIndex.outcome(ARTICLES, "unchanged"),
                        fromIndex.outcome(ARTICLES, "superseded"),
                        fromIndex.outcome(ARTICLES, "deleted"),
                        fromIndex.outcome(ARTICLES, "dead-lettered")));
    }

    private Scrape scrape(String service, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/q/metrics"))
                .header("Accept", "text/plain")
                .timeout(PATIENCE)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the metrics of the " + service + " service answer " + answer.statusCode());
        }
        return Scrape.of(service, answer.body());
    }
}
