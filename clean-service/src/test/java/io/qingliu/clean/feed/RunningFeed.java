package io.qingliu.clean.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingliu.clean.Deadline;
import io.qingliu.clean.TestPages;
import io.qingliu.clean.config.TestConfig;
import io.qingliu.clean.feed.Watchdog.Progress;
import io.qingliu.clean.memory.RememberingCleaner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams.State;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;

/** The feed as the service runs it, without a service around it. */
final class RunningFeed implements AutoCloseable {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Feed feed;

    RunningFeed(Map<String, Object> connection, Path stateDirectory) {
        this(connection, stateDirectory, Map.of());
    }

    RunningFeed(Map<String, Object> connection, Path stateDirectory, Map<String, String> more) {
        this(connection, stateDirectory, more, Clock.systemUTC());
    }

    RunningFeed(Map<String, Object> connection, Path stateDirectory, Map<String, String> more, Clock clock) {
        var properties = new HashMap<>(more);
        properties.put("qingliu.clean.state-directory", stateDirectory.toString());
        properties.put("qingliu.clean.longest-pause", "1s");
        var config = TestConfig.of(properties);
        var counters = new Counters(registry);
        var cleaner = new RememberingCleaner(TestPages.pipeline(), clock);
        var cleaning = new Cleaning(() -> cleaner, TestTelemetry.make(), counters, clock);
        feed = new Feed(config, connection, cleaning, counters, registry, clock);
        feed.start(new StartupEvent());
    }

    FeedState state() {
        return feed.state();
    }

    /** How far each partition is, as the watchdog sees it. */
    Map<TopicPartition, Progress> progress() {
        return feed.state() instanceof FeedState.Working working
                ? StreamsProgress.of(working.streams()).orElse(Map.of())
                : Map.of();
    }

    boolean isRunning() {
        return feed.state() instanceof FeedState.Working working
                && working.streams().state() == State.RUNNING;
    }

    /** Returns when it waits for this reason; fails where anybody would be told to kill it meanwhile. */
    void awaitWaiting(String reason) {
        Deadline.await("the feed waits because " + reason, () -> {
            assertThat(new FeedAlive(feed).call().getStatus()).isEqualTo(Status.UP);
            return feed.state() instanceof FeedState.Waiting waiting
                    && waiting.reason().contains(reason);
        });
    }

    /** Returns when so many pages have the outcome, since this feed started. */
    void awaitOutcome(PageOutcome outcome, long pages) {
        Deadline.await(pages + " pages are " + outcome + ", the feed is " + state(), () -> count(outcome) >= pages);
    }

    long count(PageOutcome outcome) {
        return Math.round(registry.get("qingliu.pages.outcomes")
                .tag("outcome", outcome.code())
                .counter()
                .count());
    }

    long outcomes() {
        return Math.round(registry.get("qingliu.pages.outcomes").counters().stream()
                .mapToDouble(Counter::count)
                .sum());
    }

    long accepted() {
        return Math.round(registry.get("qingliu.pages.accepted").counter().count());
    }

    @Override
    public void close() {
        feed.stop(new ShutdownEvent());
    }
}
