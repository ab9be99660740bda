package io.qingliu.index.bulk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Holds the batch while something outside cannot take it, ever longer, and says why. */
public final class Holding {
    private static final Logger LOG = Logger.getLogger(Holding.class);

    private final Backoff backoff;
    private final Wait wait;
    private final AtomicReference<Optional<String>> reason = new AtomicReference<>(Optional.empty());
    private int failures;

    public Holding(Backoff backoff, Wait wait) {
        this.backoff = backoff;
        this.wait = wait;
    }

    /** Why indexing stands still; empty while it goes on. May be asked from any thread. */
    public Optional<String> reason() {
        return reason.get();
    }

    /**
     * Waits before the next try. Only the thread of the batch calls this.
     *
     * @throws Stopped if the service is to stop
     */
    public void hold(String why) {
        var delay = backoff.delay(failures++);
        if (reason.getAndSet(Optional.of(why)).isEmpty()) {
            LOG.warnf("indexing is paused reason=\"%s\"", why);
        } else {
            LOG.debugf("indexing is still paused reason=\"%s\" tries=%d", why, failures);
        }
        wait.pass(delay);
    }

    /** Something went through: the next delay is the first one again. */
    public void release() {
        failures = 0;
        if (reason.getAndSet(Optional.empty()).isPresent()) {
            LOG.info("indexing goes on");
        }
    }
}
