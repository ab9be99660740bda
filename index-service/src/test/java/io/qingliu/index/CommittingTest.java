package io.qingliu.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.record.Offsets;
import io.qingliu.index.record.PollingThread;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.junit.jupiter.api.Test;

class CommittingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BusyThread thread = new BusyThread();
    private final Committing committing = new Committing(new Offsets(thread));

    @Test
    void doesNotWaitAndCommitsOnceMoreForAllThatIsAskedForMeanwhile() throws Exception {
        committing.ask();
        assertThat(thread.hasBegun.await(10, TimeUnit.SECONDS)).isTrue();
        committing.ask();
        committing.ask();
        committing.ask();

        thread.isFree.countDown();
        committing.end(PATIENCE);

        assertThat(thread.commits).hasValue(2);
    }

    @Test
    void endsOnlyWhenWhatWasAskedForIsCommitted() {
        thread.isFree.countDown();
        committing.ask();

        committing.end(PATIENCE);

        assertThat(thread.commits).hasValue(1);
    }

    @Test
    void waitsNotForEverForAKafkaThatIsAway() {
        committing.ask();

        committing.end(Duration.ofMillis(50));

        assertThat(thread.commits).hasValue(0);
        thread.isFree.countDown();
    }

    @Test
    void doesNothingAfterTheEnd() {
        committing.end(PATIENCE);

        committing.ask();

        assertThat(thread.commits).hasValue(0);
    }

    /** A polling thread that has other things to do until it is free. */
    private static final class BusyThread implements PollingThread {
        final CountDownLatch hasBegun = new CountDownLatch(1);
        final CountDownLatch isFree = new CountDownLatch(1);
        final AtomicInteger commits = new AtomicInteger();

        @Override
        public <T> T run(Function<Consumer<byte[], byte[]>, T> work) {
            hasBegun.countDown();
            try {
                isFree.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            commits.incrementAndGet();
            return work.apply(new MockConsumer<>("earliest"));
        }
    }
}
