package io.qingliu.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;

/** What the counters have gained since it was made. */
final class Tally {
    private final MeterRegistry registry;
    private final double accepted;
    private final Map<String, Integer> outcomes;

    Tally(MeterRegistry registry) {
        this.registry = registry;
        this.accepted = acceptedNow();
        this.outcomes = outcomesNow();
    }

    /** Waits until so many records have an outcome, and checks that no other was accepted. */
    Map<String, Integer> after(int records) {
        Eventually.holds(records + " outcomes, there are " + gained(), () -> sum() >= records);
        assertThat(acceptedNow() - accepted).as("accepted").isEqualTo(records);
        assertThat(sum()).as("outcomes").isEqualTo(records);
        return gained();
    }

    private int sum() {
        return gained().values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Integer> gained() {
        var gained = new TreeMap<String, Integer>();
        outcomesNow().forEach((outcome, count) -> {
            var before = outcomes.getOrDefault(outcome, 0);
            if (count > before) {
                gained.put(outcome, count - before);
            }
        });
        return gained;
    }

    private double acceptedNow() {
        return registry.get("qingliu.articles.accepted").counter().count();
    }

    private Map<String, Integer> outcomesNow() {
        var now = new TreeMap<String, Integer>();
        for (Counter counter : registry.get("qingliu.articles.outcomes").counters()) {
            now.put(String.valueOf(counter.getId().getTag("outcome")), (int) counter.count());
        }
        return now;
    }
}
