package io.qingliu.pipeline.outcome;

import org.apache.kafka.clients.producer.RecordMetadata;

/** Where the record of a page stands; every message that comes of it carries this along. */
public record Origin(String topic, int partition, long offset) {
    /** Where Kafka says it has put a record. */
    public static Origin of(RecordMetadata metadata) {
        return new Origin(metadata.topic(), metadata.partition(), metadata.offset());
    }
}
