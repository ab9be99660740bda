package io.qingliu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LifetimeTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Lifetime lifetime = new Lifetime();

    @Test
    void waitsForTheBatchUnderWay() throws InterruptedException, ExecutionException {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var done = new AtomicBoolean();
        try (var threads = Executors.newCachedThreadPool()) {
            var batch = threads.submit(() -> lifetime.run(() -> {
                started.countDown();
                await(mayEnd);
                done.set(true);
            }));
            started.await();
            var end = threads.submit(() -> {
                lifetime.end(LONG);
                return done.get();
            });
            mayEnd.countDown();

            assertThat(end.get()).isTrue();
            batch.get();
        }
    }

    @Test
    void endsTheWaitingOfABatchThatIsHeldAndGivesItBack() throws InterruptedException, ExecutionException {
        var started = new CountDownLatch(1);
        var done = new AtomicBoolean();
        try (var threads = Executors.newCachedThreadPool()) {
            var batch = threads.submit(() -> lifetime.run(() -> {
                started.countDown();
                lifetime.pass(LONG);
                done.set(true);
            }));
            started.await();

            lifetime.end(LONG);
            batch.get();
        }

        assertThat(done).isFalse();
    }

    @Test
    void beginsNoBatchAfterTheEnd() {
        var done = new AtomicBoolean();
        lifetime.end(LONG);

        lifetime.run(() -> done.set(true));

        assertThat(done).isFalse();
    }

    @Test
    void doesNotWaitForABatchForEver() throws InterruptedException {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var batch = Thread.ofPlatform()
                .start(() -> lifetime.run(() -> {
                    started.countDown();
                    await(mayEnd);
                }));
        started.await();

        lifetime.end(Duration.ofMillis(10));

        assertThat(batch.isAlive()).isTrue();
        mayEnd.countDown();
        batch.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
