package io.qingliu.pipeline.storm;

import io.qingliu.pipeline.environment.Fleet;
import io.qingliu.pipeline.environment.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Makes faults happen and puts the members back on their feet, side by side. For one thread. */
final class Crew implements AutoCloseable {
    private static final Duration BAD_WEATHER = Duration.ofSeconds(6);

    private final Fleet fleet;
    private final StormFront front;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Member, CompletableFuture<Void>> members = new EnumMap<>(Member.class);
    private CompletableFuture<Void> weather = CompletableFuture.completedFuture(null);

    Crew(Fleet fleet, StormFront front) {
        this.fleet = fleet;
        this.front = front;
    }

    /** Starts everything; returns when all of it takes work. */
    void startAll() {
        for (var member : Member.values()) {
            start(member);
        }
        awaitAll();
    }

    /** Waits until nothing is being started any more and the weather is fine. */
    void awaitAll() {
        members.values().forEach(CompletableFuture::join);
        weather.join();
    }

    /** Lets something go wrong; it mends by itself while others go wrong. */
    void meet(Fault fault) {
        switch (fault) {
            case Fault.Kill kill -> {
                awaitUp(kill.member());
                try {
                    fleet.kill(kill.member());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                start(kill.member());
            }
            case Fault.Restart restart -> {
                awaitUp(restart.member());
                fleet.stop(restart.member());
                start(restart.member());
            }
            case Fault.Bad bad -> {
                weather.join();
                front.turn(bad.weather());
                weather = CompletableFuture.runAsync(
                        () -> front.turn(Weather.FINE),
                        CompletableFuture.delayedExecutor(BAD_WEATHER.toMillis(), TimeUnit.MILLISECONDS, threads));
            }
        }
    }

    private void start(Member member) {
        members.put(member, CompletableFuture.runAsync(() -> fleet.start(member), threads));
    }

    private void awaitUp(Member member) {
        members.getOrDefault(member, CompletableFuture.completedFuture(null)).join();
    }

    @Override
    public void close() {
        threads.shutdownNow(); // whatever is still being started is stopped again
        threads.close();
    }
}
