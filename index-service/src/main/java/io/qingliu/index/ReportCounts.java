package io.qingliu.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingliu.index.bulk.Holding;
import io.qingliu.index.report.ReportOutcome;
import java.util.List;

/** Counts every record that reports are made from once, by its topic and what became of it. */
final class ReportCounts {
    private final MeterRegistry registry;

    ReportCounts(MeterRegistry registry, Holding holding, List<String> topics) {
        this.registry = registry;
        for (var topic : topics) {
            for (var outcome : ReportOutcome.values()) {
                counter(topic, outcome);
            }
        }
        Gauge.builder(
                        "qingliu.reports.paused",
                        holding,
                        paused -> paused.reason().isPresent() ? 1 : 0)
                .description("1 while reports wait for Elasticsearch")
                .register(registry);
    }

    void settled(String topic, ReportOutcome outcome) {
        counter(topic, outcome).increment();
    }

    private Counter counter(String topic, ReportOutcome outcome) {
        return Counter.builder("qingliu.reports.outcomes")
                .description("What became of the records that reports are made from")
                .tag("topic", topic)
                .tag("outcome", outcome.label())
                .register(registry);
    }
}
