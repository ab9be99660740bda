package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final Topic NEWS = new Topic("news", 2, Map.of("compression.type", "zstd"));

    @TempDir
    Path directory;

    @Test
    void keepsCommittedRecordsOverARestart() {
        var options = ServerOptions.temporary().keptIn(directory);
        try (var kafka = EmbeddedKafka.inThisJvm(options)) {
            kafka.createTopics(List.of(NEWS));
            sendInTransaction(kafka, "清流");
        }

        try (var kafka = EmbeddedKafka.inThisJvm(options)) {
            kafka.createTopics(List.of(NEWS));

            assertThat(read(kafka, 1)).containsExactly("清流");
        }
    }

    private static void sendInTransaction(EmbeddedKafka kafka, String text) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "test");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var sent = producer.send(new ProducerRecord<>(NEWS.name(), "key", text));
            producer.commitTransaction();

            assertThat(sent).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "group.id", "test",
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        var texts = new ArrayList<String>();
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(NEWS.name()));
            while (texts.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> texts.add(record.value()));
            }
        }
        return texts;
    }
}
