package io.qingliu.ingest.kafka;

import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.kafka.Watchdog.Progress;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Looks in the background whether reading goes on, and commits what was left. */
@Singleton
class Reading {
    private static final Logger LOG = Logger.getLogger(Reading.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    // Polls are a fraction of a second; a rebalance may take longer, and is asked again.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    // Above the client's own limit, so that its error is the one that is seen.
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(70);

    private final KafkaClientService clients;
    private final Delivery delivery;
    private final Leftovers leftovers;
    private final Watchdog watchdog;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Reading(
            KafkaClientService clients,
            Delivery delivery,
            Leftovers leftovers,
            IngestConfiguration configuration,
            Clock clock) {
        this.clients = clients;
        this.delivery = delivery;
        this.leftovers = leftovers;
        this.watchdog = new Watchdog(configuration.standstill(), clock);
    }

    /** What stands still; empty while nothing does. */
    Optional<String> trouble() {
        return watchdog.trouble();
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("reading").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void watch() {
        try {
            while (!stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // A fault of ours must not end the watching: liveness would stay as it is for ever.
    private void look() {
        try {
            var progress = ask();
            if (delivery.trouble().isPresent()) {
                watchdog.excuse();
            } else {
                progress.ifPresentOrElse(watchdog::see, watchdog::hearNothing);
            }
            if (progress.isPresent()) {
                commitLeftovers();
            }
        } catch (RuntimeException e) {
            LOG.error("Watching failed and goes on", e);
        }
    }

    private void commitLeftovers() {
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer("raw");
        java.util.function.Consumer<Consumer<byte[], byte[]>> commit = leftovers::commit;
        try {
            consumer.runOnPollingThread(commit).await().atMost(LONGEST_COMMIT);
        } catch (RuntimeException e) {
            LOG.warnf("Offsets are not committed yet error=%s", e);
        }
    }

    /** How far each assigned partition is, as far as that is known; empty where the poll loop does not answer. */
    private Optional<Map<TopicPartition, Progress>> ask() {
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer("raw");
        Function<Consumer<byte[], byte[]>, Map<TopicPartition, Progress>> ask = Reading::progress;
        try {
            return Optional.of(consumer.runOnPollingThread(ask).await().atMost(PATIENCE));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    private static Map<TopicPartition, Progress> progress(Consumer<?, ?> consumer) {
        var progress = new HashMap<TopicPartition, Progress>();
        if (!isConnected(consumer)) {
            return progress; // without Kafka nothing is known, and nothing stands still
        }
        for (var partition : consumer.assignment()) {
            consumer.currentLag(partition)
                    .ifPresent(lag -> progress.put(partition, new Progress(consumer.position(partition), lag)));
        }
        return progress;
    }

    private static boolean isConnected(Consumer<?, ?> consumer) {
        return consumer.metrics().values().stream()
                .anyMatch(metric -> metric.metricName().name().equals("connection-count")
                        && metric.metricValue() instanceof Double connections
                        && connections > 0);
    }
}
