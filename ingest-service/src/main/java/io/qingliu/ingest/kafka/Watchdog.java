package io.qingliu.ingest.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Notices when reading stands still although there is something to read: a poll loop that hangs, or a partition that was
 * assigned and is never fetched. Only a restart helps then. Waiting for Kafka is no standstill. For one thread, but for
 * {@link #trouble()}.
 */
final class Watchdog {
    private final Duration patience;
    private final Clock clock;
    private final Map<TopicPartition, Mark> marks = new HashMap<>();
    private Instant lastAnswer;
    private volatile Optional<String> trouble = Optional.empty();

    /**
     * How far one partition is read.
     *
     * @param position the next offset that is to be read
     * @param lag records behind it
     */
    record Progress(long position, long lag) {}

    private record Mark(long position, Instant since) {}

    /** A watchdog that barks after a standstill of {@code patience}. */
    Watchdog(Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
        this.lastAnswer = clock.instant();
    }

    /** What stands still; empty while nothing does. May be asked from any thread. */
    Optional<String> trouble() {
        return trouble;
    }

    /** Takes in how far every partition is read that is assigned at the moment. */
    void see(Map<TopicPartition, Progress> partitions) {
        var now = clock.instant();
        lastAnswer = now;
        marks.keySet().retainAll(partitions.keySet());
        partitions.forEach((partition, progress) -> marks.merge(
                partition,
                new Mark(progress.position(), now),
                (before, seen) -> progress.lag() > 0 && before.position() == seen.position() ? before : seen));
        trouble = marks.entrySet().stream()
                .filter(mark -> isOld(mark.getValue().since(), now))
                .findFirst()
                .map(mark -> mark.getKey() + " has records to read and has stood still for "
                        + Duration.between(mark.getValue().since(), now).toSeconds() + " s");
    }

    /** The poll loop has not said how far it is. */
    void hearNothing() {
        var now = clock.instant();
        if (isOld(lastAnswer, now)) {
            trouble = Optional.of("the poll loop has not answered for "
                    + Duration.between(lastAnswer, now).toSeconds() + " s");
        }
    }

    /** Reading waits for something outside on purpose; all patience begins anew. */
    void excuse() {
        marks.clear();
        lastAnswer = clock.instant();
        trouble = Optional.empty();
    }

    private boolean isOld(Instant since, Instant now) {
        return Duration.between(since, now).compareTo(patience) > 0;
    }
}
