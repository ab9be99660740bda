package io.qingliu.index.record;

import io.qingliu.index.outcome.Outcome.DeadLettered;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Makes the record of articles.dead-letter.v1: the original key, bytes and headers, and why they are there. */
final class DeadLetter {
    private static final String SERVICE = "index";
    private static final String PREFIX = "dead-letter-";
    // The connector notes the group's generation on each record that it hands over; it is not the sender's.
    private static final String OF_THE_CONNECTOR = "__smallrye_";

    private DeadLetter() {}

    static ProducerRecord<byte[], byte[]> of(
            String topic, ConsumerRecord<byte[], byte[]> original, DeadLettered outcome, Instant now) {
        var headers = new RecordHeaders();
        for (var header : original.headers()) {
            if (!header.key().startsWith(OF_THE_CONNECTOR)) {
                headers.add(header);
            }
        }
        set(headers, "service", SERVICE);
        set(headers, "reason", outcome.reason().code());
        set(headers, "message", outcome.message());
        set(headers, "topic", original.topic());
        set(headers, "partition", Integer.toString(original.partition()));
        set(headers, "offset", Long.toString(original.offset()));
        set(headers, "time", now.toString());
        headers.remove(PREFIX + "error");
        outcome.error().ifPresent(error -> set(headers, "error", error));
        return new ProducerRecord<>(topic, null, original.key(), original.value(), headers);
    }

    /** A record that was replayed and failed again tells of its last failure only. */
    private static void set(Headers headers, String name, String value) {
        headers.remove(PREFIX + name).add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
