package io.qingliu.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.outcome.Outcome;
import io.qingliu.index.outcome.Outcome.DeadLettered;
import io.qingliu.index.outcome.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts every record once when it comes and once when it has its outcome. All counters are there from the start. */
final class Counts {
    private static final List<Outcome> ALL = List.of(
            new Outcome.Indexed(),
            new Outcome.Unchanged(),
            new Outcome.Superseded(),
            new Outcome.Deleted(),
            new DeadLettered(Reason.PROCESSING_FAILED, "", Optional.empty()));

    private final MeterRegistry registry;
    private final Counter accepted;

    Counts(MeterRegistry registry, Holding holding) {
        this.registry = registry;
        this.accepted = Counter.builder("qingliu.articles.accepted")
                .description("Records read from articles.clean.v1")
                .register(registry);
        ALL.forEach(outcome -> counter(outcome.label()));
        for (var reason : Reason.values()) {
            counter(reason);
        }
        Gauge.builder("qingliu.index.paused", holding, paused -> paused.reason().isPresent() ? 1 : 0)
                .description("1 while indexing waits for Elasticsearch or Kafka")
                .register(registry);
    }

    void accepted(int records) {
        accepted.increment(records);
    }

    void settled(List<Outcome> outcomes) {
        outcomes.stream()
                .collect(Collectors.groupingBy(Outcome::label, Collectors.counting()))
                .forEach((label, records) -> counter(label).increment(records));
        for (var outcome : outcomes) {
            if (outcome instanceof DeadLettered letter) {
                counter(letter.reason()).increment();
            }
        }
    }

    private Counter counter(String label) {
        return Counter.builder("qingliu.articles.outcomes")
                .description("What became of the records; the sum is what was accepted")
                .tag("outcome", label)
                .register(registry);
    }

    private Counter counter(Reason reason) {
        return Counter.builder("qingliu.dead-letters")
                .description("Records that could not be processed")
                .tag("reason", reason.code())
                .register(registry);
    }
}
