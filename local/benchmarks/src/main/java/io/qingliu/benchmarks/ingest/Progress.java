package io.qingliu.benchmarks.ingest;

import io.qingliu.embedded.ChildJvm;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Watches a topic grow from outside, which costs whoever writes it next to nothing. */
final class Progress {
    // What comes before is the start, the first rebalance, and the compiler at work.
    private static final double WARM = 0.4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> ends;
    private final long start;

    /** Counts from what is there now. */
    Progress(Admin admin, int partitions) throws Exception {
        this.admin = admin;
        this.ends = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(Feed.INGESTED, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        this.start = end();
    }

    /** Waits until all pages are there, and returns how many came in a second once it was warm. */
    double pagesPerSecond(int pages, ChildJvm writer) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var warmPages = 0L;
        var warmAt = 0L;
        while (System.nanoTime() < deadline && writer.isAlive()) {
            var done = end() - start;
            var now = System.nanoTime();
            if (warmAt == 0 && done >= WARM * pages) {
                warmPages = done;
                warmAt = now;
            }
            if (done >= pages) {
                return (done - warmPages) * 1e9 / (now - warmAt);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IllegalStateException("only " + (end() - start) + " of " + pages + " pages came");
    }

    private long end() throws Exception {
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }
}
