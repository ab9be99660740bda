package io.qingliu.index;

import io.qingliu.index.bulk.Stopped;
import io.qingliu.index.bulk.Wait;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Lets the current batch end before the service does, and no other begin. */
final class Lifetime implements Wait {
    private static final Logger LOG = Logger.getLogger(Lifetime.class);

    private final CountDownLatch stop = new CountDownLatch(1);
    private final Semaphore oneBatch = new Semaphore(1, true); // fair, or work between two batches never had its turn

    /** Runs the work of one batch, unless the service stops; then the batch is left to whoever reads it next. */
    void run(Runnable batch) {
        oneBatch.acquireUninterruptibly();
        try {
            if (stop.getCount() > 0) {
                batch.run();
            }
        } catch (Stopped e) {
            LOG.info("a batch is given back uncommitted, because the service stops");
        } finally {
            oneBatch.release();
        }
    }

    /** Runs work between two batches; leaves it undone where the batch under way takes longer than {@code patience}. */
    void runBetween(Duration patience, Runnable work) {
        try {
            if (oneBatch.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    work.run();
                } finally {
                    oneBatch.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    @Override
    public void pass(Duration delay) {
        try {
            if (stop.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Ends all waiting and returns when no batch is under way, or after the timeout. */
    void end(Duration timeout) {
        stop.countDown();
        try {
            if (oneBatch.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                oneBatch.release();
            } else {
                LOG.warnf("a batch is still under way and will be read again timeout=%s", timeout);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
