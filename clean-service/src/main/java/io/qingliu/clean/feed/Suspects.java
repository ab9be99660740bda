package io.qingliu.clean.feed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records that have stopped a stream thread before. Such a record comes again when the thread has been replaced, and
 * would stop it again, for ever; what is known here lets it go to the dead letters instead. Lives in memory alone: a new
 * process learns it anew. Thread-safe.
 */
final class Suspects {
    private final Set<Place> refused = ConcurrentHashMap.newKeySet();
    private final Set<Place> exhausting = ConcurrentHashMap.newKeySet();

    /** The broker has refused what was made of the record at {@code place}. */
    void refused(Place place) {
        refused.add(place);
    }

    boolean isRefused(Place place) {
        return refused.contains(place);
    }

    /**
     * The memory ran out over the record at {@code place}. The first time that may be the fault of others, so the record
     * deserves another try; true where it has had it.
     */
    boolean exhaustedAgain(Place place) {
        return !exhausting.add(place);
    }

    /** The record at {@code place} has an outcome. */
    void settled(Place place) {
        refused.remove(place);
        exhausting.remove(place);
    }
}
