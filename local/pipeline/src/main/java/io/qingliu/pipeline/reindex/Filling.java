package io.qingliu.pipeline.reindex;

import java.time.Duration;
import java.util.Map;

/** How far a generation is filled, look by look. The feed goes on meanwhile, so its end moves. */
final class Filling {
    // Caught up: what stood at the end so short a time ago has been written.
    private static final Duration CLOSE = Duration.ofSeconds(3);

    private final Readers readers;
    private final String group;
    private final long begin = System.nanoTime();
    private Map<Integer, Long> places;
    private Map<Integer, Long> ends;
    private long since = System.nanoTime();
    private final long toGoAtFirst;
    private long toGo;

    Filling(Readers readers, String group) throws InterruptedException {
        this.readers = readers;
        this.group = group;
        this.places = readers.places(group);
        this.ends = readers.ends();
        this.toGoAtFirst = sum(readers.toGo(places, ends));
        this.toGo = toGoAtFirst;
    }

    /** Looks again; true once the newest record is hardly older than the look. */
    boolean hasCaughtUp() throws InterruptedException {
        long now = System.nanoTime();
        var before = places;
        places = readers.places(group);
        toGo = sum(readers.toGo(places, ends));
        // Reading behind the places costs something, and says nothing while they move.
        if (toGo > 0 && !(places.equals(before) && readers.nothingBetween(places, ends))) {
            return false;
        }
        boolean close = now - since < CLOSE.toNanos();
        if (!close) {
            since = System.nanoTime();
            ends = readers.ends();
        }
        return close;
    }

    /** For a person. */
    String progress() {
        double seconds = (System.nanoTime() - begin) / 1e9;
        return "at most %,d records to go, %,.0f a second; by partition %s"
                .formatted(toGo, Math.max(0, toGoAtFirst - toGo) / Math.max(1, seconds), readers.toGo(places, ends));
    }

    /** Of all partitions together. */
    static long sum(Map<Integer, Long> toGo) {
        return toGo.values().stream().mapToLong(Long::longValue).sum();
    }
}
