package io.qingliu.ingest.kafka;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.qingliu.ingest.delivery.Delivered;
import io.qingliu.ingest.delivery.RecordHeaders;
import io.qingliu.ingest.intake.Defect;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.tally.Counters;
import io.qingliu.ingest.tracing.Traces;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Takes batches of raw records. Returning means acknowledging the batch, so it returns when Kafka has every outcome. */
@ApplicationScoped
class IngestRecords {
    private static final Logger LOG = Logger.getLogger(IngestRecords.class);
    // What has been made of a batch is written in pieces, so that it never lies in memory as a whole.
    private static final int PIECE_BYTES = 16 * 1024 * 1024;

    private final Intake intake;
    private final OutgoingRecords outgoing;
    private final Delivery delivery;
    private final Counters counters;
    private final Traces traces;
    private final Leftovers leftovers;

    IngestRecords(
            Intake intake,
            OutgoingRecords outgoing,
            Delivery delivery,
            Counters counters,
            Traces traces,
            Leftovers leftovers) {
        this.intake = intake;
        this.outgoing = outgoing;
        this.delivery = delivery;
        this.counters = counters;
        this.traces = traces;
        this.leftovers = leftovers;
    }

    @Incoming("raw")
    @RunOnVirtualThread // one batch after the other: max-concurrency is 1
    void ingest(ConsumerRecords<byte[], byte[]> batch) {
        counters.accepted(batch.count());
        var piece = delivery.begin();
        var bytes = 0L;
        for (var record : batch) {
            var made = process(record);
            piece.send(made);
            bytes += made.bytes();
            if (bytes >= PIECE_BYTES) {
                settle(piece);
                piece = delivery.begin();
                bytes = 0;
            }
        }
        settle(piece);
        leftovers.done(batch);
    }

    private void settle(Attempt piece) {
        delivery.untilTaken(piece);
        piece.records().forEach(made -> counters.settled(made.tally()));
    }

    private Outgoing process(ConsumerRecord<byte[], byte[]> record) {
        var span = traces.start(record);
        try {
            var outcome = record.value() == null ? intake.tombstone() : intake.decide(delivered(record));
            if (outcome instanceof Outcome.Unprocessable(var defect, var message)) {
                span.setStatus(StatusCode.ERROR, defect.code());
                if (defect == Defect.PROCESSING_FAILED) {
                    LOG.errorf(
                            "A record could not be processed topic=%s partition=%d offset=%d reason=%s",
                            record.topic(), record.partition(), record.offset(), message);
                }
            }
            return outgoing.of(record, outcome, Context.root().with(span));
        } finally {
            span.end();
        }
    }

    private static Delivered delivered(ConsumerRecord<byte[], byte[]> record) {
        var headers = new RecordHeaders.Collector();
        for (var header : record.headers()) {
            headers.add(header.key(), header.value());
        }
        return new Delivered(record.value(), headers.headers());
    }
}
