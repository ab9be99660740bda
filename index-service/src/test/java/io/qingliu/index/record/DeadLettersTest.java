package io.qingliu.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.index.bulk.Backoff;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.bulk.Stopped;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Reason;
import io.qingliu.index.record.DeadLetters.Letter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-06T01:15:02Z"), ZoneOffset.UTC);

    private final List<String> acknowledged = new ArrayList<>();
    private int failures;
    private int waits;

    @Test
    void sendsAgainOnlyWhatKafkaDidNotAcknowledge() {
        failures = 7;

        deadLetters(1_000).send(letters(10));

        assertThat(acknowledged).hasSize(10).doesNotHaveDuplicates();
        assertThat(waits).isEqualTo(1);
    }

    @Test
    void waitsForKafkaForAsLongAsItTakes() {
        failures = 500;

        deadLetters(1_000).send(letters(1));

        assertThat(acknowledged).containsExactly("key-0");
        assertThat(waits).isEqualTo(500);
    }

    @Test
    void givesUpWhenTheServiceStops() {
        failures = 500;

        assertThatThrownBy(() -> deadLetters(3).send(letters(1))).isInstanceOf(Stopped.class);
        assertThat(acknowledged).isEmpty();
    }

    @Test
    void neitherWaitsNorReleasesAnythingWithoutLetters() {
        deadLetters(1).send(List.of());

        assertThat(waits).isZero();
    }

    private DeadLetters deadLetters(int waitsBeforeTheStop) {
        var backoff = new Backoff(Duration.ofMillis(2), Duration.ofMillis(2), new Random(1));
        var holding = new Holding(backoff, delay -> {
            if (++waits == waitsBeforeTheStop) {
                throw new Stopped();
            }
        });
        return new DeadLetters(
                record -> {
                    if (failures-- > 0) {
                        return CompletableFuture.failedFuture(new TimeoutException("no broker"));
                    }
                    acknowledged.add(new String(record.key(), StandardCharsets.UTF_8));
                    return CompletableFuture.completedFuture(record);
                },
                "dead",
                holding,
                CLOCK);
    }

    private static List<Letter> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Letter(
                        new ConsumerRecord<>(
                                "articles.clean.v1", 0, i, ("key-" + i).getBytes(StandardCharsets.UTF_8), new byte[0]),
                        new DeadLettered(Reason.JSON_INVALID, "A sentence.", Optional.empty())))
                .toList();
    }
}
