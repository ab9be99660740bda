package io.qingliu.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    private static final TopicPartition ONE = new TopicPartition("articles.raw.v1", 0);
    private static final TopicPartition TWO = new TopicPartition("articles.raw.v1", 1);

    private final Leftovers leftovers = new Leftovers();
    // Kafka's own, in memory.
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void commitsWhatIsDoneAndWasNotCommitted() {
        consumer.assign(List.of(ONE));
        leftovers.done(batch(ONE, 7));

        leftovers.commit(consumer);

        assertThat(consumer.committed(Set.of(ONE))).containsEntry(ONE, new OffsetAndMetadata(8));
    }

    @Test
    void setsNothingBackThatTheConnectorHasCommitted() {
        consumer.assign(List.of(ONE));
        leftovers.done(batch(ONE, 7));
        consumer.commitSync(Map.of(ONE, new OffsetAndMetadata(20)));

        leftovers.commit(consumer);

        assertThat(consumer.committed(Set.of(ONE))).containsEntry(ONE, new OffsetAndMetadata(20));
    }

    @Test
    void leavesPartitionsAloneThatAnotherHasTaken() {
        consumer.assign(List.of(ONE));
        leftovers.done(batch(TWO, 7));

        leftovers.commit(consumer);
        consumer.assign(List.of(ONE, TWO));
        leftovers.commit(consumer);

        assertThat(consumer.committed(Set.of(TWO))).isEmpty();
    }

    private static ConsumerRecords<byte[], byte[]> batch(TopicPartition partition, long offset) {
        var record = new ConsumerRecord<>(partition.topic(), partition.partition(), offset, new byte[0], new byte[0]);
        return new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of());
    }
}
