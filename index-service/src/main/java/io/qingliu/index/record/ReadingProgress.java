package io.qingliu.index.record;

import io.qingliu.index.record.Watchdog.Progress;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Asks the consumer of an incoming channel how far it has read. */
public final class ReadingProgress {
    // Polls are a fraction of a second; a rebalance may take longer, and is asked again.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaClientService clients;
    private final String channel;

    public ReadingProgress(KafkaClientService clients, String channel) {
        this.clients = clients;
        this.channel = channel;
    }

    /** How far each assigned partition is, as far as that is known; empty where the poll loop does not answer. */
    public Optional<Map<TopicPartition, Progress>> ask() {
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        Function<Consumer<byte[], byte[]>, Map<TopicPartition, Progress>> ask = ReadingProgress::of;
        try {
            return Optional.of(consumer.runOnPollingThread(ask).await().atMost(PATIENCE));
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    private static Map<TopicPartition, Progress> of(Consumer<?, ?> consumer) {
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
