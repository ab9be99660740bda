package io.qingliu.ingest.kafka;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and hands over what was made of them in the order in which they came. Only so much is under
 * way at a time, so that what waits for its turn stays bounded. For one thread.
 */
final class InOrder<T, R> {
    private final Executor workers;
    private final int mostAtOnce;
    private final Function<T, R> work;
    private final Consumer<R> taker;
    private final Queue<CompletableFuture<R>> underWay = new ArrayDeque<>();

    /**
     * Nothing is under way yet.
     *
     * @param work done by the workers
     * @param taker called by the thread that gives things
     */
    InOrder(Executor workers, int mostAtOnce, Function<T, R> work, Consumer<R> taker) {
        this.workers = workers;
        this.mostAtOnce = mostAtOnce;
        this.work = work;
        this.taker = taker;
    }

    /** Begins to work on a thing, once there is room for it. */
    void give(T thing) {
        while (underWay.size() >= mostAtOnce) {
            takeNext();
        }
        underWay.add(CompletableFuture.supplyAsync(() -> work.apply(thing), workers));
    }

    /** Works on a thing while nothing else that was given here is under way: for one that needs much memory. */
    void giveAlone(T thing) {
        finish();
        taker.accept(work.apply(thing));
    }

    /** Returns when all that was given is handed over. */
    void finish() {
        while (!underWay.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() {
        taker.accept(underWay.remove().join());
    }
}
