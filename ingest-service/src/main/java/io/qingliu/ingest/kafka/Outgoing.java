package io.qingliu.ingest.kafka;

import io.qingliu.ingest.tally.Tally;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record to write, and what it counts as once Kafka has it. */
public record Outgoing(ProducerRecord<byte[], byte[]> record, Tally tally) {
    /** Size of key, value and headers in bytes, before compression. */
    public long bytes() {
        return RecordBytes.of(record.key(), record.value(), record.headers());
    }
}
