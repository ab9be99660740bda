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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Takes batches of raw records: decides them on several cores, and sends what becomes of them in their order, but for what has
 * to be sent again. The version of a page is the time of its fetch, so order is a kindness and no condition.
 */
@ApplicationScoped
class IngestRecords {
    private static final Logger LOG = Logger.getLogger(IngestRecords.class);
    // Not more, however many cores a node has: each portion that is decided takes a multiple of its bytes.
    private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final Executor WORKERS = Executors.newVirtualThreadPerTaskExecutor();

    private final Intake intake;
    private final OutgoingRecords outgoing;
    private final Delivery delivery;
    private final Counters counters;
    private final Traces traces;
    private final Leftovers leftovers;

    // The settling of the batch before: batches are settled in their order, and at most one of them waits for Kafka,
    // which
    // Leftovers relies on. Without a lock, because there is one call at a time: max-concurrency is 1.
    private CompletableFuture<Void> settling = CompletableFuture.completedFuture(null);

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

    /**
     * Returns when all that becomes of a batch is on its way and the batch before is settled: while Kafka takes this one, the
     * next is decided. The batch is acknowledged once Kafka has all of it, so what is returned says nothing. A fault in here
     * fails the channel's stream, one in settling is reported by the nack: either way the channel ends, and liveness with it.
     */
    @Incoming("raw")
    @RunOnVirtualThread
    CompletionStage<Void> ingest(Message<ConsumerRecords<byte[], byte[]>> message) {
        var batch = message.getPayload();
        counters.accepted(batch.count());
        var shipment = new Shipment(delivery, counters);
        var deciding = new InOrder<Portion, List<Outgoing>>(WORKERS, AT_ONCE, this::decide, shipment::send);
        for (var portion : Portion.of(batch)) {
            if (portion.isLarge()) {
                deciding.giveAlone(portion);
            } else {
                deciding.give(portion);
            }
        }
        deciding.finish();
        settling.join();
        settling = CompletableFuture.runAsync(shipment::settle, WORKERS)
                .thenRun(() -> leftovers.done(batch))
                .thenCompose(done -> message.ack())
                .whenComplete((done, fault) -> {
                    if (fault != null) {
                        message.nack(fault);
                    }
                });
        return CompletableFuture.completedFuture(null);
    }

    private List<Outgoing> decide(Portion portion) {
        return portion.records().stream().map(this::decide).toList();
    }

    private Outgoing decide(ConsumerRecord<byte[], byte[]> record) {
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
