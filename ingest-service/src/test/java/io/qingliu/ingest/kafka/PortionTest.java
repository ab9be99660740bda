package io.qingliu.ingest.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortionTest {
    private static final TopicPartition PLACE = new TopicPartition("articles.raw.v1", 0);

    @Test
    void holdsAFewSmallRecordsEach() {
        var portions = Portion.of(batch(new int[40]));

        assertThat(portions).extracting(portion -> portion.records().size()).containsExactly(16, 16, 8);
        assertThat(portions).extracting(Portion::isLarge).containsOnly(false);
    }

    @Test
    void keepsTheOrderAndLeavesNothingOut() {
        var portions = Portion.of(batch(IntStream.range(0, 100)
                .map(number -> number % 7 == 0 ? 2_000_000 : 10)
                .toArray()));

        assertThat(portions.stream().flatMap(portion -> portion.records().stream()))
                .extracting(ConsumerRecord::offset)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(Long::valueOf).toList());
    }

    @Test
    void endsWithTheRecordThatMakesItFull() {
        var portions = Portion.of(batch(10, 150_000, 150_000, 1_200_000, 10));

        assertThat(portions).extracting(portion -> portion.records().size()).containsExactly(3, 1, 1);
        assertThat(portions).extracting(Portion::isLarge).containsExactly(false, true, false);
    }

    @Test
    void takesARecordWithoutAValue() {
        var tombstone = new ConsumerRecord<byte[], byte @Nullable []>(PLACE.topic(), 0, 0, null, null);

        assertThat(Portion.of(new ConsumerRecords<>(Map.of(PLACE, List.of(tombstone)), Map.of())))
                .hasSize(1);
    }

    @Test
    void countsHeadersToo() {
        var record = new ConsumerRecord<>(PLACE.topic(), 0, 0, new byte[0], new byte[0]);
        record.headers().add("body", new byte[1_200_000]);

        assertThat(Portion.of(new ConsumerRecords<>(Map.of(PLACE, List.of(record)), Map.of())))
                .extracting(Portion::isLarge)
                .containsExactly(true);
    }

    @Test
    void thereIsNoneOfNothing() {
        assertThat(Portion.of(batch())).isEmpty();
    }

    private static ConsumerRecords<byte[], byte[]> batch(int... sizes) {
        var records = IntStream.range(0, sizes.length)
                .mapToObj(
                        number -> new ConsumerRecord<>(PLACE.topic(), 0, number, new byte[0], new byte[sizes[number]]))
                .toList();
        return new ConsumerRecords<>(Map.of(PLACE, records), Map.of());
    }
}
