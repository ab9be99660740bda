package io.qingliu.clean.start;

import io.qingliu.clean.memory.RememberingCleaner;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** The one cleaner. Its tables load in the background from the first moment on, beside everything else that starts. */
@Startup
@Singleton
public final class LoadedCleaner {
    private static final Logger LOG = Logger.getLogger(LoadedCleaner.class);

    private final CompletableFuture<RememberingCleaner> loading = new CompletableFuture<>();

    @Inject
    LoadedCleaner(Clock clock) {
        Thread.ofPlatform().name("load-cleaner").daemon().start(() -> load(clock));
    }

    private void load(Clock clock) {
        long start = System.nanoTime();
        try {
            loading.complete(RememberingCleaner.load(clock));
            LOG.infof("cleaner loaded took=%dms", (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException | Error e) {
            LOG.error("cleaner not loaded: the service cannot work", e);
            loading.completeExceptionally(e);
        }
    }

    /**
     * Waits until the tables are loaded.
     *
     * @throws java.util.concurrent.CompletionException where they cannot be: the installation is broken
     */
    public RememberingCleaner get() {
        return loading.join();
    }

    /** Whether {@link #get} answers at once, with a cleaner. */
    boolean isLoaded() {
        return loading.isDone() && !loading.isCompletedExceptionally();
    }

    boolean hasFailed() {
        return loading.isCompletedExceptionally();
    }
}
