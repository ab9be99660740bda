package io.qingliu.pipeline.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.pipeline.count.Counters;
import io.qingliu.pipeline.count.Counts;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.feed.Feeding;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What flows at this moment, as JSON. However many ask, the services and Kafka are asked twice a second at most. */
final class Flow implements AutoCloseable {
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Counters counters;
    private final Backlog backlog;
    private final Supplier<Optional<Feeding>> feeding;
    private final URI cleaner;
    private final Clock clock;
    private Instant lookedAt = Instant.MIN;
    private JsonNode last = Json.object();

    Flow(Counters counters, Backlog backlog, Supplier<Optional<Feeding>> feeding, URI cleaner, Clock clock) {
        this.counters = counters;
        this.backlog = backlog;
        this.feeding = feeding;
        this.cleaner = cleaner;
        this.clock = clock;
    }

    /**
     * {@code {"at": ms, "ingest": {"accepted": 12, ...}, "clean": {...}, "index": {...}, "waiting": {topic: records},
     * "feeding": null, "explain": address}}.
     */
    synchronized JsonNode now() throws IOException, InterruptedException {
        if (Duration.between(lookedAt, clock.instant()).compareTo(FRESH) > 0) {
            last = look();
            lookedAt = clock.instant();
        }
        return last;
    }

    private JsonNode look() throws IOException, InterruptedException {
        var told = Json.object();
        var counts = counters.read();
        told.put("at", clock.millis());
        tell(counts, told);
        var waiting = told.putObject("waiting");
        backlog.waiting().forEach(waiting::put);
        told.putNull("feeding");
        feeding.get()
                .ifPresent(now -> told.putObject("feeding")
                        .put("files", now.files())
                        .put("filesRead", now.filesRead())
                        .put("pagesSent", now.pagesSent())
                        .put("pagesDone", counts.since(now.before()).pagesDone()));
        return told.put("explain", cleaner.resolve("/").toString());
    }

    private static void tell(Counts counts, ObjectNode told) {
        var ingest = counts.ingest();
        told.putObject("ingest")
                .put("accepted", ingest.accepted())
                .put("ingested", ingest.ingested())
                .put("rejected", ingest.rejected())
                .put("dead-lettered", ingest.deadLettered());
        var clean = counts.clean();
        told.putObject("clean")
                .put("accepted", clean.accepted())
                .put("cleaned", clean.cleaned())
                .put("unchanged", clean.unchanged())
                .put("superseded", clean.superseded())
                .put("rejected", clean.rejected())
                .put("dead-lettered", clean.deadLettered())
                .put("emitted", clean.emitted());
        var index = counts.index();
        told.putObject("index")
                .put("accepted", index.accepted())
                .put("indexed", index.indexed())
                .put("unchanged", index.unchanged())
                .put("superseded", index.superseded())
                .put("deleted", index.deleted())
                .put("dead-lettered", index.deadLettered());
    }

    @Override
    public void close() {
        backlog.close();
    }
}
