package io.qingliu.clean.feed;

import io.qingliu.clean.feed.Watchdog.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;

/** How far Kafka Streams is, by what it says of itself. */
final class StreamsProgress {
    private StreamsProgress() {}

    /** How far each partition is, as far as that is known; empty while it does not run, or has lost Kafka. */
    static Optional<Map<TopicPartition, Progress>> of(KafkaStreams streams) {
        var metrics = streams.metrics().values();
        if (streams.state() != KafkaStreams.State.RUNNING
                || metrics.stream().noneMatch(StreamsProgress::isConnection)) {
            return Optional.empty();
        }
        var lags = new HashMap<String, Long>();
        for (var metric : metrics) {
            // The consumer's own lag: the marks of transactions, which have offsets too, are no records to it.
            if (metric.metricName().name().equals("records-lag") && metric.metricValue() instanceof Double lag) {
                var tags = metric.metricName().tags();
                lags.put(name(tags.get("topic") + "-" + tags.get("partition")), lag.isNaN() ? 0 : lag.longValue());
            }
        }
        try {
            return Optional.of(progress(streams, lags));
        } catch (IllegalStateException e) {
            return Optional.empty(); // it has stopped to run meanwhile
        }
    }

    private static Map<TopicPartition, Progress> progress(KafkaStreams streams, Map<String, Long> lags) {
        var progress = new HashMap<TopicPartition, Progress>();
        for (var thread : streams.metadataForLocalThreads()) {
            for (var task : thread.activeTasks()) {
                task.committedOffsets()
                        .forEach((partition, committed) -> progress.put(
                                partition, new Progress(committed, lags.getOrDefault(name(partition.toString()), 0L))));
            }
        }
        return progress;
    }

    private static boolean isConnection(Metric metric) {
        return metric.metricName().name().equals("connection-count")
                && metric.metricName().group().equals("consumer-metrics")
                && metric.metricValue() instanceof Double connections
                && connections > 0;
    }

    // Clients before 4.1 write the dots of a topic as underlines in the names of their figures.
    private static String name(String partition) {
        return partition.replace('.', '_');
    }
}
