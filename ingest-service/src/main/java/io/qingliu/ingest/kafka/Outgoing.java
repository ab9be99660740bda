package io.qingliu.ingest.kafka;

import io.qingliu.ingest.tally.Tally;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A record to write, and what it counts as once Kafka has it. */
public record Outgoing(ProducerRecord<byte[], byte[]> record, Tally tally) {
    /** Size of key, value and headers in bytes, before compression. */
    public long bytes() {
        var bytes = length(record.key()) + length(record.value());
        for (var header : record.headers()) {
            bytes += header.key().length() + length(header.value());
        }
        return bytes;
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
