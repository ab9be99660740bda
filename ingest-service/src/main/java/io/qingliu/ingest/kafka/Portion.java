package io.qingliu.ingest.kafka;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Records of a batch that are decided together, so that handing them to a thread costs little beside.
 *
 * @param isLarge whether they are so many bytes that others should wait: a page takes a multiple of its bytes while it is
 *     decided
 */
record Portion(List<ConsumerRecord<byte[], byte[]>> records, boolean isLarge) {
    static final int MOST_RECORDS = 16;
    static final long FULL_BYTES = 256 * 1024;
    static final long LARGE_BYTES = 1024 * 1024;

    /** All of a batch, in its order. */
    static List<Portion> of(ConsumerRecords<byte[], byte[]> batch) {
        var portions = new ArrayList<Portion>();
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>(MOST_RECORDS);
        var bytes = 0L;
        for (var record : batch) {
            records.add(record);
            bytes += RecordBytes.of(record.key(), record.value(), record.headers());
            if (records.size() == MOST_RECORDS || bytes >= FULL_BYTES) {
                portions.add(new Portion(List.copyOf(records), bytes >= LARGE_BYTES));
                records.clear();
                bytes = 0;
            }
        }
        if (!records.isEmpty()) {
            portions.add(new Portion(List.copyOf(records), false));
        }
        return portions;
    }
}
