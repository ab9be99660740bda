package io.qingliu.index.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.article.Generation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Against Kafka's own consumer in memory. */
class OffsetsTest {
    private static final TopicPartition ONE = new TopicPartition("articles.clean.v1", 0);
    private static final TopicPartition TWO = new TopicPartition("articles.clean.v1", 1);
    private static final Generation SECOND = new Generation(2);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final FakeThread thread = new FakeThread(consumer);
    private final Offsets offsets = new Offsets(thread);

    @Test
    void commitsABatchWithTheGenerationThatHasIt() {
        assign(ONE, 0);

        commit(batch(ONE, 0, 9), Generation.FIRST);

        assertThat(committed(ONE)).isEqualTo(new OffsetAndMetadata(10, "generation=1"));
    }

    @Test
    void setsTheNewOwnerOfAPartitionNotBack() {
        assign(ONE, 0);

        commit(batch(TWO, 0, 9), Generation.FIRST);

        assertThat(consumer.committed(Set.of(TWO))).isEmpty();
    }

    @Test
    void commitsLaterWhatCouldNotBeCommitted() {
        assign(ONE, 0);
        thread.isBusy = true;
        commit(batch(ONE, 0, 9), Generation.FIRST);
        assertThat(consumer.committed(Set.of(ONE))).isEmpty();

        thread.isBusy = false;
        offsets.catchUp();

        assertThat(committed(ONE)).isEqualTo(new OffsetAndMetadata(10, "generation=1"));
    }

    @Test
    void followsWithoutReadingAgainWhatTheNewGenerationHas() {
        assign(ONE, 0);
        commit(batch(ONE, 0, 9), Generation.FIRST);
        consumer.seek(ONE, 20); // another batch waits
        assertThat(offsets.isBehind(SECOND)).isTrue();

        offsets.follow(SECOND, Map.of(0, 12L));

        assertThat(offsets.isBehind(SECOND)).isFalse();
        assertThat(consumer.position(ONE)).isEqualTo(20);
        assertThat(committed(ONE)).isEqualTo(new OffsetAndMetadata(10, "generation=2"));
    }

    @Test
    void goesBackToWhereTheNewGenerationEndsAndPromisesNoMore() {
        assign(ONE, 0);
        commit(batch(ONE, 0, 9), Generation.FIRST);
        consumer.seek(ONE, 20); // another batch waits

        offsets.follow(SECOND, Map.of(0, 4L));

        assertThat(consumer.position(ONE)).isEqualTo(4);
        assertThat(committed(ONE)).isEqualTo(new OffsetAndMetadata(4, "generation=2"));
        commit(batch(ONE, 10, 19), SECOND);
        assertThat(committed(ONE)).as("the batch that waited").isEqualTo(new OffsetAndMetadata(4, "generation=2"));
        commit(batch(ONE, 4, 19), SECOND);
        assertThat(committed(ONE)).isEqualTo(new OffsetAndMetadata(20, "generation=2"));
    }

    @Test
    void readsAllAgainForAGenerationThatNobodyHasFilled() {
        assign(ONE, 0);
        commit(batch(ONE, 0, 9), SECOND);
        consumer.seek(ONE, 10);

        offsets.follow(Generation.FIRST, Map.of());

        assertThat(consumer.position(ONE)).isZero();
        assertThat(committed(ONE)).isEqualTo(new OffsetAndMetadata(0, "generation=1"));
    }

    @Test
    void asksAgainWhatIsKnownOfAPartitionThatComesBack() {
        assign(ONE, 0);
        commit(batch(ONE, 0, 9), Generation.FIRST);
        consumer.commitSync(Map.of(ONE, new OffsetAndMetadata(30, "generation=2"))); // by its owner meanwhile

        offsets.forget(List.of(ONE));

        assertThat(offsets.isBehind(SECOND)).isFalse();
    }

    private void commit(ConsumerRecords<byte[], byte[]> batch, Generation generation) {
        offsets.done(batch, generation);
        offsets.catchUp();
    }

    private void assign(TopicPartition partition, long position) {
        consumer.assign(List.of(partition));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.seek(partition, position);
    }

    private OffsetAndMetadata committed(TopicPartition partition) {
        return consumer.committed(Set.of(partition)).getOrDefault(partition, new OffsetAndMetadata(0, "nothing"));
    }

    private static ConsumerRecords<byte[], byte[]> batch(TopicPartition partition, long first, long last) {
        var records = LongStream.rangeClosed(first, last)
                .mapToObj(offset -> new ConsumerRecord<>(
                        partition.topic(), partition.partition(), offset, new byte[0], new byte[0]))
                .toList();
        return new ConsumerRecords<>(Map.of(partition, records), Map.of());
    }

    /** The thread of the test, which may have no time. */
    private static final class FakeThread implements PollingThread {
        private final Consumer<byte[], byte[]> consumer;
        private boolean isBusy;

        FakeThread(Consumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public <T> T run(Function<Consumer<byte[], byte[]>, T> work) {
            if (isBusy) {
                throw new IllegalStateException("a rebalance");
            }
            return work.apply(consumer);
        }
    }
}
