package io.qingliu.ingest.kafka;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Commits what the connector has left: a commit that falls into a rebalance is lost, and it does not try again before the
 * partition has a next record. Until then the group would seem to lag.
 */
@Singleton
class Leftovers {
    // By whoever settles a batch, in the order of the batches; committed by the polling thread.
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();

    /** A batch has all its outcomes; the connector, once told, commits it within a second. */
    void done(ConsumerRecords<byte[], byte[]> batch) {
        synchronized (done) {
            for (var partition : batch.partitions()) {
                var last = batch.records(partition).getLast();
                done.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
            }
        }
    }

    /** Commits what is done and was not committed; on the polling thread. What fails stays for the next call. */
    void commit(Consumer<byte[], byte[]> consumer) {
        synchronized (done) {
            // The broker takes offsets of any member for any partition: those of a new owner must not be set back.
            done.keySet().retainAll(consumer.assignment());
            if (done.isEmpty()) {
                return;
            }
            var committed = consumer.committed(done.keySet());
            done.entrySet().removeIf(entry -> {
                var known = committed.get(entry.getKey());
                return known != null && known.offset() >= entry.getValue().offset();
            });
            if (!done.isEmpty()) {
                consumer.commitSync(done);
                done.clear();
            }
        }
    }
}
