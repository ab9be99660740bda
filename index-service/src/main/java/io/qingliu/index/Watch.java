package io.qingliu.index;

import io.qingliu.index.bulk.Holding;
import io.qingliu.index.bulk.Stopped;
import io.qingliu.index.cluster.Availability;
import io.qingliu.index.cluster.OldMonths;
import io.qingliu.index.cluster.Serving;
import io.qingliu.index.record.Offsets;
import io.qingliu.index.record.ReadingProgress;
import io.qingliu.index.record.Watchdog;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Asks in the background whether the cluster is there, so that the start does not wait for it and readiness is fresh, and
 * whether reading goes on.
 */
@Singleton
final class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);

    private static final Duration LAST_COMMIT = Duration.ofSeconds(5);

    private final Availability availability;
    private final OldMonths oldMonths;
    private final Holding holding;
    private final Offsets offsets;
    private final Committing committing;
    private final ReadingProgress reading;
    private final Watchdog watchdog;
    private final IndexConfig config;
    private final Lifetime lifetime;

    Watch(
            Availability availability,
            OldMonths oldMonths,
            Holding holding,
            Offsets offsets,
            Committing committing,
            ReadingProgress reading,
            Watchdog watchdog,
            IndexConfig config,
            Lifetime lifetime) {
        this.availability = availability;
        this.oldMonths = oldMonths;
        this.holding = holding;
        this.offsets = offsets;
        this.committing = committing;
        this.reading = reading;
        this.watchdog = watchdog;
        this.config = config;
        this.lifetime = lifetime;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("watch").start(this::watch);
    }

    // Before the connector closes its clients: the batch under way still needs them.
    void stop(@Observes ShutdownEvent event) {
        lifetime.end(config.shutdownTimeout());
        committing.end(LAST_COMMIT);
    }

    private void watch() {
        try {
            while (true) {
                look();
                lifetime.pass(config.checkInterval());
            }
        } catch (Stopped e) {
            // The service ends, and this with it.
        }
    }

    // At the end of the batch under way; while that is held for long, there is time.
    private void follow(Serving serving) {
        if (offsets.isBehind(serving.generation())) {
            lifetime.runBetween(config.checkInterval(), () -> offsets.follow(serving.generation(), serving.from()));
        }
    }

    // A fault of ours must not end the watching: readiness would stay as it is for ever.
    private void look() {
        try {
            availability.check();
            if (availability.trouble().isEmpty()) {
                oldMonths.remove();
            }
            var progress = reading.ask();
            if (holding.reason().isPresent()) {
                watchdog.excuse();
            } else {
                progress.ifPresentOrElse(watchdog::see, watchdog::hearNothing);
            }
            if (progress.isPresent()) {
                offsets.catchUp();
                availability
                        .serving()
                        .filter(serving -> config.build().isEmpty())
                        .ifPresent(this::follow);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "watching failed and goes on");
        }
    }
}
