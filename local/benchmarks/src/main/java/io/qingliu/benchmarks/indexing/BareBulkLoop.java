package io.qingliu.benchmarks.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * {@code BareBulkLoop BOOTSTRAP_SERVERS ELASTICSEARCH GROUP}: what somebody would write by hand: records as they are into
 * bulk requests of the same size, with no look at a record or at what Elasticsearch answers to it. Runs until it is killed.
 */
final class BareBulkLoop {
    // As index-service has them.
    private static final int MOST_ITEMS = 1_000;
    private static final long MOST_BYTES = 5 << 20;
    private static final long VERSION = 1_741_223_700_000L;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI bulk;

    private BareBulkLoop(URI elasticsearch) {
        bulk = elasticsearch.resolve("/_bulk");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BareBulkLoop(URI.create(arguments[1])).run(arguments[0], arguments[2]);
    }

    private void run(String bootstrapServers, String group) throws IOException, InterruptedException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "group.id", group,
                "auto.offset.reset", "earliest",
                "enable.auto.commit", false,
                "max.poll.records", MOST_ITEMS);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Articles.TOPIC));
            while (true) {
                var batch = consumer.poll(Duration.ofMillis(200));
                if (!batch.isEmpty()) {
                    write(batch);
                    consumer.commitSync();
                }
            }
        }
    }

    private void write(ConsumerRecords<byte[], byte[]> batch) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var record : batch) {
            if (body.size() + record.value().length > MOST_BYTES) {
                send(body.toByteArray());
                body.reset();
            }
            body.writeBytes(("{\"index\":{\"_index\":\"" + Articles.INDEX + "\",\"_id\":\""
                            + new String(record.key(), UTF_8) + "\",\"version\":" + VERSION
                            + ",\"version_type\":\"external_gte\"}}\n")
                    .getBytes(UTF_8));
            body.writeBytes(record.value());
            body.write('\n');
        }
        send(body.toByteArray());
    }

    private void send(byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(bulk)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
            throw new IOException("Elasticsearch does not take a bulk");
        }
    }
}
