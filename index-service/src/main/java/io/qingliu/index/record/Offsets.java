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
    // What is done and not yet committed, by the batch's thread; committed by the polling one.
    private final Map<TopicPartition, OffsetAndMetadata> due = new HashMap<>();

    /** Offsets of the consumer of an incoming channel. */
    public Offsets(KafkaClientService clients, String channel) {
        this.clients = clients;
        this.channel = channel;
    }

    /**
     * Commits the offsets after the batch. A failure, as in the midst of a rebalance, is no trouble: they are committed with
     * the next batch or by {@link #catchUp}, or the records are read again and change nothing.
     */
    public void commit(ConsumerRecords<byte[], byte[]> records) {
        synchronized (due) {
            for (var partition : records.partitions()) {
                var last = records.records(partition).getLast();
                due.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
            }
        }
        commitDue();
    }

    /** Commits what an earlier commit has left: where no batch follows, the group would seem to lag for ever. */
    public void catchUp() {
        synchronized (due) {
            if (due.isEmpty()) {
                return;
            }
        }
        commitDue();
    }

    private void commitDue() {
        java.util.function.Consumer<Consumer<byte[], byte[]>> commit = this::commit;
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        try {
            consumer.runOnPollingThread(commit).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warnf("offsets are not committed yet error=%s", e);
        }
    }

    // The broker takes offsets of any member for any partition: a batch that outlasted a rebalance must not set those
    // of the new owner back.
    private void commit(Consumer<?, ?> consumer) {
        synchronized (due) {
            due.keySet().retainAll(consumer.assignment());
            if (!due.isEmpty()) {
                consumer.commitSync(due);
                due.clear();
            }
        }
    }
}
