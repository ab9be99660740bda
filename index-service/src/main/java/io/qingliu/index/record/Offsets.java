package io.qingliu.index.record;

import io.qingliu.index.article.Generation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells Kafka how far this service is, and for which generation. The channel commits nothing by itself, so that a batch is
 * committed as a whole after its last outcome, and a batch without outcomes never.
 */
public final class Offsets {
    private static final Logger LOG = Logger.getLogger(Offsets.class);

    private final PollingThread thread;
    // By the batch's thread.
    private final Queue<Done> done = new ArrayDeque<>();
    // By the polling thread alone: what is known of the partitions that are assigned, and what is to be committed.
    private final Map<TopicPartition, Course> courses = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> due = new HashMap<>();

    /** The part of a batch that is of one partition, and done. */
    private record Done(
            TopicPartition partition, long first, long last, Optional<Integer> leaderEpoch, Generation generation) {}

    /** Offsets of the consumer behind a thread. */
    public Offsets(PollingThread thread) {
        this.thread = thread;
    }

    /**
     * A batch is done: the offsets after it are committed by the next {@link #catchUp}.
     *
     * @param generation that the batch was written to
     */
    public void done(ConsumerRecords<byte[], byte[]> records, Generation generation) {
        synchronized (done) {
            for (var partition : records.partitions()) {
                var ofPartition = records.records(partition);
                var last = ofPartition.getLast();
                done.add(new Done(
                        partition, ofPartition.getFirst().offset(), last.offset(), last.leaderEpoch(), generation));
            }
        }
    }

    /**
     * Commits what is done. A failure, as in the midst of a rebalance, is no trouble: the next call commits it, or the records
     * are read again and change nothing. Is called now and then, too: where no batch follows, the group would seem to lag for
     * ever.
     */
    public void catchUp() {
        onPollingThread(this::commitDone);
    }

    /** True where a partition is dealt with for another generation than the one that serves. */
    public boolean isBehind(Generation serving) {
        try {
            return thread.run(consumer -> consumer.assignment().stream()
                    .anyMatch(partition -> !course(consumer, partition).fits(serving)));
        } catch (RuntimeException e) {
            LOG.warnf("it is not known yet which generation has what error=%s", e);
            return false;
        }
    }

    /**
     * Goes on for the generation that serves, where it stood when it began to serve. Not while a batch is under way.
     *
     * @param from that place in each partition; where there is none, all of it is read again
     */
    public void follow(Generation serving, Map<Integer, Long> from) {
        onPollingThread(consumer -> {
            commitDone(consumer);
            for (var partition : consumer.assignment()) {
                if (!course(consumer, partition).fits(serving)) {
                    follow(consumer, partition, serving, from.getOrDefault(partition.partition(), 0L));
                }
            }
            commitDue(consumer);
        });
    }

    private void follow(Consumer<?, ?> consumer, TopicPartition partition, Generation serving, long from) {
        var before = course(consumer, partition);
        var after = before.follow(serving, from, consumer.position(partition));
        if (after.next() < before.next()) {
            consumer.seek(partition, after.next());
        }
        courses.put(partition, after);
        due.put(partition, new OffsetAndMetadata(after.next(), after.metadata()));
        LOG.infof(
                "a partition goes on for the generation that serves partition=%d offset=%d %s",
                partition.partition(), after.next(), after.metadata());
    }

    /** Partitions have come: what is known of them may be old. */
    public void forget(Collection<TopicPartition> partitions) {
        courses.keySet().removeAll(partitions);
        due.keySet().removeAll(partitions);
    }

    // The broker takes offsets of any member for any partition: a batch that outlasted a rebalance must not set those
    // of the new owner back.
    private void commitDone(Consumer<?, ?> consumer) {
        synchronized (done) {
            while (!done.isEmpty()) {
                note(consumer, done.element());
                done.remove();
            }
        }
        commitDue(consumer);
    }

    private void note(Consumer<?, ?> consumer, Done part) {
        var partition = part.partition();
        if (!consumer.assignment().contains(partition)) {
            return;
        }
        var before = course(consumer, partition);
        var after = before.after(part.first(), part.last(), part.generation());
        if (!after.equals(before)) {
            courses.put(partition, after);
            due.put(partition, new OffsetAndMetadata(after.next(), part.leaderEpoch(), after.metadata()));
        }
    }

    private void commitDue(Consumer<?, ?> consumer) {
        due.keySet().retainAll(consumer.assignment());
        if (!due.isEmpty()) {
            consumer.commitSync(due);
            due.clear();
        }
    }

    private Course course(Consumer<?, ?> consumer, TopicPartition partition) {
        var known = courses.get(partition);
        if (known != null) {
            return known;
        }
        var committed = consumer.committed(Set.of(partition)).get(partition);
        var course = committed == null
                ? Course.fromTheBeginning()
                : Course.committed(committed.offset(), committed.metadata());
        courses.put(partition, course);
        return course;
    }

    private void onPollingThread(java.util.function.Consumer<Consumer<byte[], byte[]>> work) {
        try {
            thread.run(consumer -> {
                work.accept(consumer);
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warnf("offsets are not committed yet error=%s", e);
        }
    }
}
