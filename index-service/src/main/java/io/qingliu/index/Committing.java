package io.qingliu.index;

import io.qingliu.index.record.Offsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Commits beside the work, so that the next batch need not wait for it. */
final class Committing {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("committing").factory());
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final Offsets offsets;

    Committing(Offsets offsets) {
        this.offsets = offsets;
    }

    /** Soon commits what is done by now. After the end it does nothing: whoever reads the records next changes nothing. */
    void ask() {
        if (isAsked.compareAndSet(false, true)) {
            try {
                thread.execute(this::commit);
            } catch (RejectedExecutionException e) {
                isAsked.set(false);
            }
        }
    }

    /** Returns when all is committed that was asked for, or after the patience. */
    void end(Duration patience) {
        thread.shutdown();
        try {
            thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Before it commits, so that what is done meanwhile is asked for again.
    private void commit() {
        isAsked.set(false);
        offsets.catchUp();
    }
}
