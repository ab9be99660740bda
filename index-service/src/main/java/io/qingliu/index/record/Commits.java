package io.qingliu.index.record;

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

    private final PollingThread thread;
    private final String channel;

    /** Commits of a channel, on the thread that polls for it. */
    public Commits(PollingThread thread, String channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /** Commits the offsets after the batch, for the partitions that are still ours. A failure is made good by the next. */
    public void commit(ConsumerRecords<byte[], byte[]> records) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : records.partitions()) {
            var last = records.records(partition).getLast();
            offsets.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
        }
        try {
            thread.run(consumer -> commit(consumer, offsets));
        } catch (RuntimeException e) {
            LOG.warnf("offsets are not committed channel=%s error=%s", channel, e);
        }
    }

    private static boolean commit(Consumer<?, ?> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.keySet().retainAll(consumer.assignment());
        if (!offsets.isEmpty()) {
            consumer.commitSync(offsets);
        }
        return !offsets.isEmpty();
    }
}
