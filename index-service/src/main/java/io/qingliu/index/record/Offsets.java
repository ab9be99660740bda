package io.qingliu.index.record;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells Kafka how far this service is. The channel commits nothing by itself, so that a batch is committed as a whole
 * after its last outcome, and a batch without outcomes never.
 */
public final class Offsets {
    private static final Logger LOG = Logger.getLogger(Offsets.class);
    // Above the client's own limit for a commit, so that its error is the one that is seen.
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private final KafkaClientService clients;
    private final String channel;

    /** Offsets of the consumer of an incoming channel. */
    public Offsets(KafkaClientService clients, String channel) {
        this.clients = clients;
        this.channel = channel;
    }

    /**
     * Commits the offsets after the batch. A failure is no trouble: another commit follows, or the records are read
     * again and change nothing.
     */
    public void commit(ConsumerRecords<byte[], byte[]> records) {
        var next = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : records.partitions()) {
            var last = records.records(partition).getLast();
            next.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
        }
        java.util.function.Consumer<Consumer<byte[], byte[]>> commit = polling -> commit(polling, next);
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        try {
            consumer.runOnPollingThread(commit).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warnf("offsets are not committed, their records may be read again error=%s", e);
        }
    }

    // The broker takes offsets of any member for any partition: a batch that outlasted a rebalance must not set those
    // of the new owner back.
    private static void commit(Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> next) {
        next.keySet().retainAll(consumer.assignment());
        if (!next.isEmpty()) {
            consumer.commitSync(next);
        }
    }
}
