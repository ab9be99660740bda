package io.qingliu.index.bulk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Holds the batch while something outside cannot take it, ever longer, and says why. */
public final class Holding {
    private static final Logger LOG = Logger.getLogger(Holding.class);

    private final String what;
    private final Backoff backoff;
    private final Wait wait;
    private final AtomicReference<Optional<String>> reason = new AtomicReference<>(Optional.empty());
    private int failures;

    /** Holds batches of articles. */
    public Holding(Backoff backoff, Wait wait) {
        this("indexing", backoff, wait);
    }

    /** Holds batches of something else; {@code what} is its name in the log. */
    public Holding(String what, Backoff backoff, Wait wait) {
        this.what = what;
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
            LOG.warnf("%s is paused reason=\"%s\"", what, why);
        } else {
            LOG.debugf("%s is still paused reason=\"%s\" tries=%d", what, why, failures);
        }
        wait.pass(delay);
    }

    /** Something went through: the next delay is the first one again. */
    public void release() {
        failures = 0;
        if (reason.getAndSet(Optional.empty()).isPresent()) {
            LOG.infof("%s goes on", what);
        }
    }
}
