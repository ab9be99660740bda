package io.qingliu.ingest.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One attempt to write records.
 *
 * @param failed what Kafka did not acknowledge, in its order; some of it may have been written all the same
 * @param reason name of the first fault, such as {@code TimeoutException}; empty where nothing failed
 */
record Attempt(List<Outgoing> failed, Optional<String> reason) {
    // The producer gives up on its own before (delivery.timeout.ms); this is for one whose thread has died.
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    /** What sends: Kafka's producer. */
    interface Sender {
        Future<?> send(ProducerRecord<byte[], byte[]> record);
    }

    /** Sends the records in order, and returns when there is an answer to each. */
    static Attempt of(Sender sender, List<Outgoing> records) {
        var sent = new ArrayList<Future<?>>(records.size());
        for (var record : records) {
            var future = sender.send(record.record());
            sent.add(future);
            if (future.isDone() && fault(future).isPresent()) {
                break; // no metadata, or no room: each further one would wait as long, and fail the same way
            }
        }
        var failed = new ArrayList<>(records.subList(sent.size(), records.size()));
        Optional<String> reason = Optional.empty();
        for (var i = sent.size() - 1; i >= 0; i--) {
            var fault = fault(sent.get(i));
            if (fault.isPresent()) {
                failed.addFirst(records.get(i));
                reason = fault;
            }
        }
        return new Attempt(List.copyOf(failed), reason);
    }

    private static Optional<String> fault(Future<?> answer) {
        try {
            answer.get(LONGEST_SILENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            var cause = e.getCause();
            return Optional.of((cause == null ? e : cause).getClass().getSimpleName());
        } catch (TimeoutException e) {
            return Optional.of("no answer within " + LONGEST_SILENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        }
    }
}
