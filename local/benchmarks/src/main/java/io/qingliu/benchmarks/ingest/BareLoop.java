package io.qingliu.benchmarks.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.ingest.delivery.Delivered;
import io.qingliu.ingest.delivery.Deliveries;
import io.qingliu.ingest.delivery.Mappings;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Limits;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.message.MessageWriter;
import io.qingliu.ingest.page.Origin;
import io.qingliu.ingest.raw.RawMessageReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * {@code BareLoop BOOTSTRAP_SERVERS GROUP}: what somebody would write by hand around the core of ingest-service, without
 * outcomes beside the good one, metrics, traces, health, or trying again. Runs until it is killed.
 */
final class BareLoop {
    private final Intake intake = new Intake(
            new Deliveries(new RawMessageReader(64), Mappings.NONE),
            new Limits(10 * 1024 * 1024, Duration.ofDays(1)),
            Clock.systemUTC());
    private final MessageWriter writer = new MessageWriter();

    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        var root = Path.of(System.getProperty("qingliu.root"));
        new BareLoop().run(ClientSettings.ofIngestService(root, arguments[0], arguments[1]));
    }

    private void run(ClientSettings settings) throws ExecutionException, InterruptedException {
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings.consumer());
                var producer = new KafkaProducer<byte[], byte[]>(settings.producer())) {
            consumer.subscribe(List.of(Feed.RAW));
            while (true) {
                var batch = consumer.poll(Duration.ofMillis(250));
                var sent = new ArrayList<Future<?>>();
                for (var record : batch) {
                    sent.add(producer.send(page(record)));
                }
                if (!batch.isEmpty()) {
                    producer.flush();
                    for (var answer : sent) {
                        answer.get(); // there already, or the fault that ends the loop
                    }
                    consumer.commitAsync();
                }
            }
        }
    }

    private ProducerRecord<byte[], byte[]> page(ConsumerRecord<byte[], byte[]> raw) {
        if (!(intake.decide(Delivered.of(raw.value())) instanceof Outcome.Accepted(var page))) {
            throw new IllegalStateException("the feed of the benchmark has good pages alone");
        }
        var origin = new Origin(raw.topic(), raw.partition(), raw.offset());
        return new ProducerRecord<>(
                Feed.INGESTED, page.address().site().getBytes(UTF_8), writer.ingested(page, Optional.of(origin)));
    }
}
