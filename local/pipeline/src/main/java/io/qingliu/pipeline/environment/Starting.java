package io.qingliu.pipeline.environment;

import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.screen.Style.Colour;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.function.Supplier;

/** Starts parts side by side. Where one does not start, those that did are stopped again. */
final class Starting {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<? extends AutoCloseable>> parts = new ArrayList<>();
    private final Screen screen;
    private final Clock clock;
    private final Instant begin;

    Starting(Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
        begin = clock.instant();
    }

    /**
     * Begins to start a part. Where all have to stop again, they do so in the order in which they were begun.
     *
     * @return gives the part, once all are ready
     */
    <P extends AutoCloseable> Supplier<P> begin(String name, Callable<P> start) {
        var part = threads.submit(() -> {
            var started = start.call();
            screen.line("  %-14s ready  %s".formatted(name, sinceBegin()));
            return started;
        });
        parts.add(part);
        return part::resultNow;
    }

    /** Waits until all parts are ready. */
    void await() throws InterruptedException {
        try {
            while (!allReady()) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException | RuntimeException e) {
            threads.shutdownNow();
            threads.close();
            stop();
            throw e;
        }
        threads.close();
        screen.line(screen.styled(Colour.STRONG, "Ready after " + sinceBegin()));
    }

    private boolean allReady() {
        for (var part : parts) {
            if (part.state() == State.FAILED) {
                throw part.exceptionNow() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(part.exceptionNow());
            }
        }
        return parts.stream().allMatch(part -> part.state() == State.SUCCESS);
    }

    private void stop() {
        for (var part : parts) {
            if (part.state() == State.SUCCESS) {
                Stopping.quietly(part.resultNow());
            }
        }
    }

    private String sinceBegin() {
        return String.format(
                Locale.ROOT, "%4.1f s", Duration.between(begin, clock.instant()).toMillis() / 1000.0);
    }
}
