package io.qingliu.ingest.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One attempt to write records: each is sent as soon as it is given, while the next one is made; the answers come last. */
final class Attempt {
    // The producer gives up on its own before (delivery.timeout.ms); this is for one whose thread has died.
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final Sender sender;
    private final List<Outgoing> records = new ArrayList<>();
    private final List<Future<?>> answers = new ArrayList<>();
    private boolean isHopeless;

    Attempt(Sender sender) {
        this.sender = sender;
    }

    /** What sends: Kafka's producer. */
    interface Sender {
        Future<?> send(ProducerRecord<byte[], byte[]> record);
    }

    /**
     * How it ended.
     *
     * @param failed what Kafka did not acknowledge, in its order; some of it may have been written all the same
     * @param reason name of the first fault, such as {@code TimeoutException}; empty where nothing failed
     */
    record Result(List<Outgoing> failed, Optional<String> reason) {}

    /** Sends a record, unless one before it could not even be sent. */
    void send(Outgoing record) {
        records.add(record);
        if (isHopeless) {
            return;
        }
        var answer = sender.send(record.record());
        answers.add(answer);
        // No metadata, or no room: each further one would wait as long, and fail the same way.
        isHopeless = answer.isDone() && fault(answer, System.nanoTime()).isPresent();
    }

    /** Everything that was given, in that order. */
    List<Outgoing> records() {
        return Collections.unmodifiableList(records);
    }

    /** Returns when there is an answer to each record that was sent. */
    Result await() {
        var failed = new ArrayList<>(records.subList(answers.size(), records.size()));
        Optional<String> reason = Optional.empty();
        var deadline = System.nanoTime() + LONGEST_SILENCE.toNanos();
        for (var i = answers.size() - 1; i >= 0; i--) {
            var fault = fault(answers.get(i), deadline);
            if (fault.isPresent()) {
                failed.addFirst(records.get(i));
                reason = fault;
            }
        }
        return new Result(List.copyOf(failed), reason);
    }

    private static Optional<String> fault(Future<?> answer, long deadline) {
        try {
            answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
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
