package io.qingliu.pipeline;

import io.qingliu.pipeline.count.Counters;
import io.qingliu.pipeline.count.Counts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Waits until everything that went in has come out, as the counters of the services tell. */
final class Settling {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private final Counters counters;
    private final Counts before;
    private final int pages;
    private final Clock clock;
    private Counts counts;
    private Instant lastMove;
    private boolean settledBefore;

    Settling(Counters counters, Counts before, int pages, Clock clock) {
        this.counters = counters;
        this.before = before;
        this.pages = pages;
        this.clock = clock;
        counts = before.since(before);
        lastMove = clock.instant();
    }

    /** Looks once more, after a short time; true once all is settled. */
    boolean done() throws InterruptedException {
        Thread.sleep(BETWEEN_LOOKS);
        var now = look();
        if (!now.equals(counts)) {
            counts = now;
            lastMove = clock.instant();
            settledBefore = false;
            return false;
        }
        // Twice the same: counters of one record are not all raised in the same instant.
        if (counts.settled(pages) && settledBefore) {
            return true;
        }
        settledBefore = counts.settled(pages);
        return false;
    }

    /** For how long nothing has moved. */
    Duration still() {
        return Duration.between(lastMove, clock.instant());
    }

    /** What to say where nobody wants to wait any longer. */
    Stuck stuck(List<String> troubles) {
        return new Stuck(still(), pages, counts, troubles);
    }

    private Counts look() throws InterruptedException {
        try {
            return counters.read().since(before);
        } catch (IOException e) {
            // A service that does not answer now may answer next time; one that is gone is noticed elsewhere.
            return counts;
        }
    }

    Counts counts() {
        return counts;
    }

    String progress() {
        var clean = counts.clean();
        var index = counts.index();
        return String.format(
                Locale.ROOT,
                "%,d of %,d pages in, %,d cleaned, %,d rejected, %,d dead letters; %,d of %,d articles in Elasticsearch",
                counts.ingest().accepted(),
                pages,
                clean.cleaned(),
                counts.rejected(),
                counts.deadLetteredPages() + index.deadLettered(),
                index.accepted(),
                clean.emitted());
    }

    /** Pages went in and did not come out. */
    static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stuck(Duration still, int pages, Counts counts, List<String> troubles) {
            super("Nothing has moved for %d seconds. Sent: %d pages, accepted by ingest: %d. %s"
                    .formatted(
                            still.toSeconds(),
                            pages,
                            counts.ingest().accepted(),
                            Stream.concat(counts.imbalances().stream(), troubles.stream())
                                    .collect(Collectors.joining("; "))));
        }
    }
}
