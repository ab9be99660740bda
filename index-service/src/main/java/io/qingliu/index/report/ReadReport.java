package io.qingliu.index.report;

import io.qingliu.index.report.Reading.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a record as its topic says. */
public final class ReadReport {
    private ReadReport() {}

    /** Never throws for what the record may hold. */
    public static Reading read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case Rejections.TOPIC -> Rejections.read(record);
            case Letters.TOPIC -> Letters.read(record);
            case Minutes.TOPIC -> Minutes.read(record);
            default -> new Unreadable("nothing is known of the topic");
        };
    }
}
