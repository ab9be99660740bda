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

/** Commits batches of a channel that commits nothing by itself, for records that may be read twice. */
public final class Commits {
    private static final Logger LOG = Logger.getLogger(Commits.class);
    // Above the client's own limit for a commit, so that its error is the one that is seen.
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private final KafkaClientService clients;
    private final String channel;

    public Commits(KafkaClientService clients, String channel) {
        this.clients = clients;
        this.channel = channel;
    }

    /** Commits the offsets after the batch, for the partitions that are still ours. A failure is made good by the next. */
    public void commit(ConsumerRecords<byte[], byte[]> records) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : records.partitions()) {
            var last = records.records(partition).getLast();
            offsets.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
        }
        java.util.function.Consumer<Consumer<byte[], byte[]>> commit = consumer -> commit(consumer, offsets);
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(channel);
        try {
            consumer.runOnPollingThread(commit).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warnf("offsets are not committed channel=%s error=%s", channel, e);
        }
    }

    private static void commit(Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.keySet().retainAll(consumer.assignment());
        if (!offsets.isEmpty()) {
            consumer.commitSync(offsets);
        }
    }
}
