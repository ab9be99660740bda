package io.qingliu.ingest.kafka;

import io.qingliu.ingest.IngestConfiguration;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.logging.Logger;

/**
 * Writes records until Kafka has them, with the bare producer of one outgoing channel: it writes to all topics, and is
 * faster than sending message by message.
 */
@Singleton
public class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final String CHANNEL = "pages";

    private final KafkaClientService clients;
    private final Backoff backoff;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Optional<Trouble> trouble = Optional.empty();

    /** The emitter sends nothing: it is what makes the channel, and with it the producer, exist. */
    Delivery(
            KafkaClientService clients,
            @Channel(CHANNEL) Emitter<byte[]> emitter,
            IngestConfiguration configuration,
            Clock clock) {
        this.clients = clients;
        this.backoff =
                new Backoff(configuration.retry().first(), configuration.retry().longest());
        this.clock = clock;
    }

    /** Since when records that came from Kafka cannot be written, and the name of the fault. */
    record Trouble(Instant since, String reason) {}

    /** Begins to write records; nothing of it is sure before {@link #untilTaken} has returned. */
    Attempt begin() {
        return new Attempt(producer()::send);
    }

    /**
     * Returns once Kafka has acknowledged all that was given to an attempt, however long and however many more attempts
     * that takes.
     *
     * @throws IllegalStateException if the service stops before that; some records may have been written
     */
    void untilTaken(Attempt first) {
        var result = first.await();
        for (var failures = 1; result.reason().isPresent(); failures++) {
            pause(backoff.after(failures), result);
            result = attempt(result.failed()).await();
        }
        trouble = Optional.empty();
    }

    /** Tries once, for the producer's delivery.timeout.ms at most; if not all is taken, some may be written all the same. */
    public boolean isTakenAtOnce(List<Outgoing> records) {
        var result = attempt(records).await();
        result.reason()
                .ifPresent(reason -> LOG.warnf(
                        "Kafka did not take pages that came over HTTP count=%d reason=%s",
                        result.failed().size(), reason));
        return result.failed().isEmpty();
    }

    private Attempt attempt(List<Outgoing> records) {
        var attempt = begin();
        records.forEach(attempt::send);
        return attempt;
    }

    /** What keeps records that came from Kafka from being written, while it does. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void pause(Duration wait, Attempt.Result result) {
        var reason = result.reason().orElse("");
        LOG.warnf(
                "Kafka did not take records, which are sent again count=%d reason=%s wait=%s",
                result.failed().size(), reason, wait);
        trouble = Optional.of(new Trouble(trouble.map(Trouble::since).orElseGet(clock::instant), reason));
        try {
            if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Stopped before Kafka took all records; the batch comes again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before Kafka took all records; the batch comes again", e);
        }
    }

    private Producer<byte[], byte[]> producer() {
        return clients.<byte[], byte[]>getProducer(CHANNEL).unwrap();
    }
}
