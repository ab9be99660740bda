package io.qingliu.benchmarks.ingest;

import io.qingliu.benchmarks.comparison.Work;
import io.qingliu.embedded.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Pages by how far their topic has grown. */
final class Ingested implements Work {
    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> ends;
    private long start;

    /** One of these topics is the one that they are written to. */
    Ingested(Admin admin, List<Topic> topics) {
        this.admin = admin;
        this.ends = topics.stream()
                .filter(topic -> topic.name().equals(Feed.INGESTED))
                .flatMap(topic -> IntStream.range(0, topic.partitions()).boxed())
                .map(partition -> new TopicPartition(Feed.INGESTED, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    }

    @Override
    public void restart() throws Exception {
        start = end();
    }

    @Override
    public long done() throws Exception {
        return end() - start;
    }

    private long end() throws Exception {
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }
}
