package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes and reads the records of one topic, as services do. */
record Records(String bootstrapServers) {
    static final Topic NEWS = new Topic("news", 2, Map.of("max.message.bytes", "67108864"));

    void sendInTransaction(String text) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "transactional.id",
                "test",
                "max.request.size",
                67_108_864,
                "buffer.memory",
                134_217_728L);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(NEWS.name(), "key", text));
            producer.commitTransaction();

            assertThat(sent).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    /** Reads this many committed records, or those that there are after a minute. */
    List<String> read(int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", "test",
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false);
        var texts = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(NEWS.name()));
            Deadline.in(Duration.ofMinutes(1)).await(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> texts.add(record.value()));
                return texts.size() >= count;
            });
        }
        return texts;
    }
}
