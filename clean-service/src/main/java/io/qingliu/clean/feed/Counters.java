package io.qingliu.clean.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingliu.clean.feed.Answer.Understood;
import io.qingliu.clean.feed.Answer.Unusable;
import io.qingliu.clean.step.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts what became of pages, when it is committed and not before: a page whose transaction is aborted comes again and
 * is counted then, once. A stream thread runs several tasks in one transaction.
 */
@Singleton
final class Counters {
    private final Counter accepted;
    private final Counter emitted;
    private final Map<PageOutcome, Counter> outcomes = new EnumMap<>(PageOutcome.class);
    private final Map<Refusal, Counter> refusals = new EnumMap<>(Refusal.class);
    private final Map<DeadLetterReason, Counter> deadLetters = new EnumMap<>(DeadLetterReason.class);
    private final ThreadLocal<Set<OfTask>> tasks = ThreadLocal.withInitial(LinkedHashSet::new);

    @Inject
    Counters(MeterRegistry registry) {
        accepted = registry.counter("qingliu.pages.accepted");
        emitted = registry.counter("qingliu.articles.emitted");
        for (var outcome : PageOutcome.values()) {
            outcomes.put(outcome, registry.counter("qingliu.pages.outcomes", "outcome", outcome.code()));
        }
        for (var refusal : Refusal.values()) {
            refusals.put(refusal, registry.counter("qingliu.pages.rejected", "reason", refusal.code()));
        }
        for (var reason : DeadLetterReason.values()) {
            deadLetters.put(reason, registry.counter("qingliu.dead-letters", "reason", reason.code()));
        }
    }

    /** The counts of a task that starts on this thread. */
    OfTask ofTask() {
        var counts = new OfTask();
        tasks.get().add(counts);
        return counts;
    }

    /** The transaction of this thread has been committed. */
    void committed() {
        tasks.get().forEach(OfTask::publish);
    }

    /** The transaction of this thread has been aborted; its pages come again. */
    void aborted() {
        tasks.get().forEach(OfTask::forget);
    }

    /** What one task has counted since the last commit. Used by one thread. */
    final class OfTask implements AutoCloseable {
        private final List<Count> open = new ArrayList<>();

        /** What a counter gains with the next commit. */
        private record Count(Counter counter, long amount) {}

        private OfTask() {}

        void answered(Answer answer) {
            add(accepted, 1);
            switch (answer) {
                case Understood understood -> {
                    add(get(outcomes, understood.outcome()), 1);
                    add(emitted, understood.articles());
                    understood.refusal().ifPresent(refusal -> add(get(refusals, refusal), 1));
                }
                case Unusable unusable -> {
                    add(get(outcomes, PageOutcome.DEAD_LETTERED), 1);
                    add(get(deadLetters, unusable.reason()), 1);
                }
            }
        }

        private void add(Counter counter, long amount) {
            open.add(new Count(counter, amount));
        }

        private void publish() {
            open.forEach(count -> count.counter().increment((double) count.amount()));
            open.clear();
        }

        private void forget() {
            open.clear();
        }

        /** The task leaves this thread; what it has not committed another one will do again. */
        @Override
        public void close() {
            tasks.get().remove(this);
        }
    }

    private static <K extends Enum<K>> Counter get(Map<K, Counter> counters, K key) {
        return Objects.requireNonNull(counters.get(key), "every constant has its counter");
    }
}
