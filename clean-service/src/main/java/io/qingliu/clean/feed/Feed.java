package io.qingliu.clean.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.qingliu.clean.config.CleanConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;

/**
 * Keeps Kafka Streams running from start to stop: waits for Kafka and the topics, starts, replaces threads that fail,
 * and begins anew when Kafka Streams has given up. Trouble makes it pause, never drop.
 */
@Singleton
final class Feed {
    private static final Logger LOG = Logger.getLogger(Feed.class);
    private static final Duration GRACE = Duration.ofSeconds(20); // to commit what is under way

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final CleanConfig config;
    private final Map<String, Object> connection;
    private final Cleaning cleaning;
    private final Counters counters;
    private final MeterRegistry registry;
    private final Pause pause;
    private final Watchdog watchdog;
    private final Suspects suspects;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread supervisor = new Thread(this::supervise, "feed");
    private volatile FeedState state;

    @Inject
    Feed(
            CleanConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            Cleaning cleaning,
            Counters counters,
            MeterRegistry registry,
            Clock clock) {
        this.config = config;
        this.connection = Map.copyOf(connection);
        this.cleaning = cleaning;
        this.counters = counters;
        this.registry = registry;
        this.pause = new Pause(config.longestPause(), clock);
        this.watchdog = new Watchdog(config.standstill(), clock);
        this.suspects = cleaning.suspects();
        this.state = switch (config.feed()) {
            case ON -> new FeedState.Waiting("not started yet");
            case OFF -> new FeedState.Off();
        };
    }

    FeedState state() {
        return state;
    }

    /** Whether nobody keeps the feed running any more, although nobody has stopped it. */
    boolean isAbandoned() {
        return supervisor.getState() == Thread.State.TERMINATED && stopping.getCount() > 0;
    }

    /** What stands still without a reason; empty while nothing does. */
    Optional<String> standstill() {
        return watchdog.trouble();
    }

    void start(@Observes StartupEvent event) {
        switch (config.feed()) {
            case ON -> supervisor.start();
            case OFF -> LOG.info("feed is off, only the preview is served");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
        supervisor.interrupt();
        try {
            supervisor.join(GRACE.plusSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // somebody is in a hurry
        }
    }

    private void supervise() {
        var library = RocksLibrary.load(config.stateDirectory());
        try {
            while (stopping.getCount() > 0) {
                try {
                    new AwaitTopics(connection).await(this::waiting);
                    library.join();
                    work();
                } catch (RuntimeException e) {
                    waiting("failed with " + e.getClass().getSimpleName() + ", see the log");
                    LOG.error("feed stopped, will be started again", e);
                }
                rest(pause.afterFailure());
            }
        } catch (InterruptedException e) {
            LOG.info("feed stopped");
        }
    }

    private void waiting(String reason) {
        var waiting = new FeedState.Waiting(reason);
        if (!waiting.equals(state)) {
            state = waiting;
            LOG.warnf("feed is waiting reason=%s", reason);
        }
    }

    // Returns when Kafka Streams has given up, for example because a topic has gone.
    private void work() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var streams = new KafkaStreams(
                CleaningTopology.of(cleaning::ofTask),
                StreamsSettings.of(config, connection, suspects),
                new CountingClients(counters));
        try (var metrics = new KafkaStreamsMetrics(streams)) {
            metrics.bindTo(registry);
            streams.setUncaughtExceptionHandler(this::threadFailed);
            streams.setStateListener((now, before) -> {
                LOG.infof("feed is %s", now);
                if (now == State.ERROR || now == State.NOT_RUNNING) {
                    ended.countDown();
                }
            });
            state = new FeedState.Working(streams);
            streams.start();
            while (!ended.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                StreamsProgress.of(streams).ifPresentOrElse(watchdog::see, watchdog::excuse);
            }
            waiting("Kafka Streams has given up and is started again");
        } finally {
            watchdog.excuse();
            streams.close(GRACE);
        }
    }

    // Runs on the thread that failed; its transaction is aborted and its pages come again.
    private StreamThreadExceptionResponse threadFailed(Throwable failure) {
        if (failure instanceof MissingSourceTopicException) {
            LOG.error("a topic has gone, feed stops until it is back");
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        var duration = pause.afterFailure();
        LOG.errorf(failure, "stream thread failed, will be replaced pause=%s", duration);
        try {
            rest(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** Waits, but not beyond the end of the service. */
    private void rest(Duration duration) throws InterruptedException {
        if (stopping.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("no rest, the service stops");
        }
    }
}
