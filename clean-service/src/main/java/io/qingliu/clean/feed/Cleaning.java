package io.qingliu.clean.feed;

import io.opentelemetry.api.OpenTelemetry;
import io.qingliu.clean.memory.RememberingCleaner;
import io.qingliu.clean.start.LoadedCleaner;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** Makes what answers the records of a task, and holds what all tasks share. */
@Singleton
final class Cleaning {
    private final Supplier<RememberingCleaner> cleaner;
    private final Counters counters;
    private final Clock clock;
    private final Tracing tracing;
    private final Suspects suspects = new Suspects();

    @Inject
    Cleaning(LoadedCleaner cleaner, OpenTelemetry telemetry, Counters counters, Clock clock) {
        this(cleaner::get, telemetry, counters, clock);
    }

    Cleaning(Supplier<RememberingCleaner> cleaner, OpenTelemetry telemetry, Counters counters, Clock clock) {
        this.cleaner = cleaner;
        this.counters = counters;
        this.clock = clock;
        this.tracing = new Tracing(telemetry);
    }

    Suspects suspects() {
        return suspects;
    }

    CleanPages ofTask(ProcessorContext<byte[], byte[]> context) {
        return new CleanPages(new AnswerPage(cleaner.get(), clock), suspects, tracing, counters, clock, context);
    }
}
