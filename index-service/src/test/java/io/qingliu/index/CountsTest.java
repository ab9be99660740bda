package io.qingliu.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingliu.index.bulk.Backoff;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Holding holding =
            new Holding(new Backoff(Duration.ofMillis(2), Duration.ofMillis(2), new Random(1)), delay -> {});
    private final Counts counts = new Counts(registry, holding);

    @Test
    void startsWithEveryCounterAtZero() {
        assertThat(registry.get("qingliu.articles.accepted").counter().count()).isZero();
        assertThat(registry.get("qingliu.articles.outcomes").counters())
                .allSatisfy(counter -> assertThat(counter.count()).isZero())
                .extracting(counter -> counter.getId().getTag("outcome"))
                .containsExactlyInAnyOrder("indexed", "unchanged", "superseded", "deleted", "dead-lettered");
        assertThat(registry.get("qingliu.dead-letters").counters())
                .allSatisfy(counter -> assertThat(counter.count()).isZero())
                .hasSameSizeAs(Reason.values());
    }

    @Test
    void countsEachRecordOnceAndEachDeadLetterByItsReasonToo() {
        counts.accepted(3);
        counts.settled(List.of(
                new Outcome.Indexed(),
                new Outcome.Superseded(),
                new DeadLettered(Reason.JSON_INVALID, "A sentence.", Optional.empty())));

        assertThat(registry.get("qingliu.articles.accepted").counter().count()).isEqualTo(3);
        assertThat(registry.get("qingliu.articles.outcomes").counters().stream()
                        .mapToDouble(Counter::count)
                        .sum())
                .isEqualTo(3);
        assertThat(registry.get("qingliu.dead-letters")
                        .tag("reason", "json-invalid")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void showsThatABatchIsHeld() {
        assertThat(registry.get("qingliu.index.paused").gauge().value()).isZero();

        holding.hold("status 503");
        assertThat(registry.get("qingliu.index.paused").gauge().value()).isEqualTo(1);

        holding.release();
        assertThat(registry.get("qingliu.index.paused").gauge().value()).isZero();
    }
}
