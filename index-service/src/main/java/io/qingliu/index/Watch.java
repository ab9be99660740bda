package io.qingliu.index;

import io.qingliu.index.bulk.Stopped;
import io.qingliu.index.cluster.Availability;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Asks in the background whether the cluster is there, so that the start does not wait for it and readiness is fresh. */
@Singleton
final class Watch {
    private final Availability availability;
    private final IndexConfig config;
    private final Lifetime lifetime;

    Watch(Availability availability, IndexConfig config, Lifetime lifetime) {
        this.availability = availability;
        this.config = config;
        this.lifetime = lifetime;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("elasticsearch-watch").start(this::watch);
    }

    // Before the connector closes its clients: the batch under way still needs them.
    void stop(@Observes ShutdownEvent event) {
        lifetime.end(config.shutdownTimeout());
    }

    private void watch() {
        try {
            while (true) {
                availability.check();
                lifetime.pass(config.checkInterval());
            }
        } catch (Stopped e) {
            // The service ends, and this with it.
        }
    }
}
