package io.qingliu.index;

import io.opentelemetry.api.trace.Span;
import io.qingliu.index.article.ReadRecord;
import io.qingliu.index.article.Reading;
import io.qingliu.index.record.RecordSpans;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * A batch whose records are read: what can be done with it before Elasticsearch is asked for anything.
 *
 * @param records all of them, in their order
 * @param readings one for each record
 * @param spans one for each record, started
 */
record ReadBatch(
        ConsumerRecords<byte[], byte[]> batch,
        List<ConsumerRecord<byte[], byte[]>> records,
        List<Reading> readings,
        List<Span> spans) {
    static ReadBatch of(ConsumerRecords<byte[], byte[]> batch, RecordSpans tracing) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>(batch.count());
        var readings = new ArrayList<Reading>(batch.count());
        var spans = new ArrayList<Span>(batch.count());
        for (var record : batch) {
            records.add(record);
            spans.add(tracing.start(record));
            readings.add(ReadRecord.read(record.value()));
        }
        return new ReadBatch(batch, List.copyOf(records), List.copyOf(readings), List.copyOf(spans));
    }
}
