package io.qingliu.ingest.kafka;

import io.qingliu.ingest.tally.Tally;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A record to write, and what it counts as once Kafka has it. */
public record Outgoing(ProducerRecord<byte[], byte[]> record, Tally tally) {
    /** Size of the value in bytes, before compression. */
    public int bytes() {
        return record.value() == null ? 0 : record.value().length;
    }
}
