package io.qingliu.ingest.http;

import io.qingliu.ingest.kafka.Outgoing;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** A piece of a request on its way to Kafka. It arrives and is counted even if the request does not live to see it. */
record Writing(int pages, Future<Boolean> taken) {
    /** No piece, which Kafka always has. */
    static final Writing NOTHING = new Writing(0, done());

    /** Begins to write a piece. */
    static Writing of(Submission.Services services, List<Outgoing> piece) {
        if (piece.isEmpty()) {
            return NOTHING;
        }
        var task = new FutureTask<>(() -> write(services, piece));
        Thread.ofVirtual().name("write-piece").start(task);
        return new Writing(piece.size(), task);
    }

    /** Waits until Kafka has answered; false if it did not take the whole piece. */
    boolean isTaken() {
        try {
            return taken.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece could not be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a piece was written", e);
        }
    }

    private static boolean write(Submission.Services services, List<Outgoing> piece) {
        if (!services.delivery().isTakenAtOnce(piece)) {
            return false;
        }
        services.counters().accepted(piece.size());
        services.counters().settled(piece.stream().map(Outgoing::tally).toList());
        return true;
    }

    private static Future<Boolean> done() {
        var task = new FutureTask<>(() -> true);
        task.run();
        return task;
    }
}
