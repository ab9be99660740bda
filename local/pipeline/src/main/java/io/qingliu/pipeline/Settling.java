package io.qingliu.pipeline;

import io.qingliu.pipeline.count.Counters;
import io.qingliu.pipeline.count.Counts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Waits until everything that went in has come out, as the counters of the services tell. */
final class Settling {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    /** Nothing moves for this long: nothing will. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

    /**
     * Looks once more, after a short time.
     *
     * @return true once all is settled
     * @throws Stuck where nothing has moved for a minute
     */
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
        if (Duration.between(lastMove, clock.instant()).compareTo(PATIENCE) > 0) {
            throw new Stuck(pages, counts);
        }
        return false;
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

        private Stuck(int pages, Counts counts) {
            super("Nothing has moved for %d seconds. Sent: %d pages, accepted by ingest: %d. %s"
                    .formatted(
                            PATIENCE.toSeconds(),
                            pages,
                            counts.ingest().accepted(),
                            String.join("; ", counts.imbalances())));
        }
    }
}
