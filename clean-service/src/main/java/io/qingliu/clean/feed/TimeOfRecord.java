package io.qingliu.clean.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time of a record is that of the record it is made from. One without a valid time gets the present: Kafka Streams
 * stops at a negative time, or drops the record.
 */
public final class TimeOfRecord implements TimestampExtractor {
    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return record.timestamp() >= 0 ? record.timestamp() : System.currentTimeMillis();
    }
}
