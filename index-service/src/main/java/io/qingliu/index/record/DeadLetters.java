package io.qingliu.index.record;

import io.qingliu.index.bulk.Holding;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Sends records to the dead letters and returns only when Kafka has them. */
public final class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Sending sending;
    private final String topic;
    private final Holding holding;
    private final Clock clock;

    /** Dead letters for a topic. */
    public DeadLetters(Sending sending, String topic, Holding holding, Clock clock) {
        this.sending = sending;
        this.topic = topic;
        this.holding = holding;
        this.clock = clock;
    }

    /** Hands a record to Kafka. */
    @FunctionalInterface
    public interface Sending {
        /** Completes when Kafka has acknowledged the record, or with the error. */
        CompletableFuture<?> send(ProducerRecord<byte[], byte[]> record);
    }

    /** A record that is to be sent, and why. */
    public record Letter(ConsumerRecord<byte[], byte[]> record, DeadLettered outcome) {}

    /**
     * Sends all, and those that Kafka does not acknowledge again, for as long as that takes.
     *
     * @throws io.qingliu.index.bulk.Stopped if the service is to stop meanwhile
     */
    public void send(List<Letter> letters) {
        var unsent = letters.stream().map(this::write).toList();
        while (!unsent.isEmpty()) {
            unsent = notAcknowledged(unsent);
            if (!unsent.isEmpty()) {
                holding.hold("Kafka does not take dead letters");
            }
        }
        if (!letters.isEmpty()) {
            holding.release();
        }
    }

    private ProducerRecord<byte[], byte[]> write(Letter letter) {
        var record = letter.record();
        LOG.debugf(
                "dead letter topic=%s partition=%d offset=%d reason=%s",
                record.topic(),
                record.partition(),
                record.offset(),
                letter.outcome().reason().code());
        return DeadLetter.of(topic, record, letter.outcome(), clock.instant());
    }

    private List<ProducerRecord<byte[], byte[]>> notAcknowledged(List<ProducerRecord<byte[], byte[]>> records) {
        var sent = new ArrayList<CompletableFuture<?>>(records.size());
        for (var record : records) {
            sent.add(sending.send(record));
        }
        var failed = new ArrayList<ProducerRecord<byte[], byte[]>>();
        var errors = new HashSet<String>();
        for (int i = 0; i < records.size(); i++) {
            try {
                sent.get(i).join();
            } catch (CompletionException e) {
                errors.add(String.valueOf(e.getCause()));
                failed.add(records.get(i));
            }
        }
        if (!failed.isEmpty()) {
            LOG.warnf("dead letters are not acknowledged count=%d errors=%s", failed.size(), errors);
        }
        return failed;
    }
}
