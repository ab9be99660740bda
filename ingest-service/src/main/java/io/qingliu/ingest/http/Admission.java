package io.qingliu.ingest.http;

import io.qingliu.ingest.IngestConfiguration;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lets a bounded number of requests in, because each may hold tens of megabytes; and no sender takes all the places. */
@Singleton
class Admission {
    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> inside = new HashMap<>();
    private int all;

    Admission(IngestConfiguration configuration) {
        var limits = configuration.http();
        most = limits.maxRequests();
        mostOfOne = switch (limits.access()) {
            case KEYS -> Math.min(most, limits.maxRequestsPerKey());
            case NONE -> most; // all senders have one name
        };
    }

    /** A place; whoever gets one gives it back. */
    interface Place {
        void leave();
    }

    /** Nothing where all places are taken, or all that this sender may have. */
    synchronized Optional<Place> enter(String sender) {
        var own = inside.getOrDefault(sender, 0);
        if (all >= most || own >= mostOfOne) {
            return Optional.empty();
        }
        all++;
        inside.put(sender, own + 1);
        return Optional.of(() -> leave(sender));
    }

    private synchronized void leave(String sender) {
        all--;
        inside.computeIfPresent(sender, (unused, own) -> own == 1 ? null : own - 1);
    }
}
