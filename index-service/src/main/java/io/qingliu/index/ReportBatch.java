package io.qingliu.index;

import io.qingliu.index.report.ReadReport;
import io.qingliu.index.report.Reading.Receipt;
import io.qingliu.index.report.Reading.Told;
import io.qingliu.index.report.Reading.Unreadable;
import io.qingliu.index.report.Report;
import io.qingliu.index.report.ReportOutcome;
import io.qingliu.index.report.StoreReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * What happens to a batch of records that reports are made from: outcomes, counters, offsets. A crash at any line leaves
 * the batch uncommitted; it is read again and ends the same.
 */
final class ReportBatch {
    private static final Logger LOG = Logger.getLogger(ReportBatch.class);

    private final StoreReports store;
    private final ReportCounts counts;
    private final Consumer<ConsumerRecords<byte[], byte[]>> commit;

    ReportBatch(StoreReports store, ReportCounts counts, Consumer<ConsumerRecords<byte[], byte[]>> commit) {
        this.store = store;
        this.counts = counts;
        this.commit = commit;
    }

    /**
     * Returns when the batch is done and committed.
     *
     * @throws io.qingliu.index.bulk.Stopped if the service is to stop before that
     */
    void store(ConsumerRecords<byte[], byte[]> batch) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>(batch.count());
        batch.forEach(records::add);
        var outcomes = outcomes(records);
        for (int i = 0; i < records.size(); i++) {
            counts.settled(records.get(i).topic(), outcomes.get(i));
        }
        commit.accept(batch);
    }

    private List<ReportOutcome> outcomes(List<ConsumerRecord<byte[], byte[]>> records) {
        var outcomes = new ArrayList<Optional<ReportOutcome>>(records.size());
        var reports = new ArrayList<Report>(records.size());
        for (var record : records) {
            switch (ReadReport.read(record)) {
                case Told told -> {
                    reports.add(told.report());
                    outcomes.add(Optional.empty());
                }
                case Receipt receipt -> outcomes.add(Optional.of(ReportOutcome.RECEIPT));
                case Unreadable unreadable -> {
                    LOG.warnf(
                            "record cannot be reported topic=%s partition=%d offset=%d reason=\"%s\"",
                            record.topic(), record.partition(), record.offset(), unreadable.fault());
                    outcomes.add(Optional.of(ReportOutcome.UNREADABLE));
                }
            }
        }
        var stored = store.store(reports).iterator();
        return outcomes.stream().map(known -> known.orElseGet(stored::next)).toList();
    }
}
