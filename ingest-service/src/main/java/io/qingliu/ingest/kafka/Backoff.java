package io.qingliu.ingest.kafka;

import java.time.Duration;

/** How long to wait before the next attempt: twice as long each time, up to a longest wait. */
record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20; // keeps the product in range; a million times the first wait

    /** The wait after that many failures, counted from one. */
    Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
