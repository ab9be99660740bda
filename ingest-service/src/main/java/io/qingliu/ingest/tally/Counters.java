package io.qingliu.ingest.tally;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingliu.ingest.intake.Defect;
import io.qingliu.ingest.intake.RefusalReason;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;

/** The counters of this service. All of them exist from the start, so that a zero can be told from a gap. */
@Startup
@Singleton
public class Counters {
    private final PageFigures figures;
    private final Counter accepted;
    private final Counter ingested;
    private final Counter rejected;
    private final Counter deadLettered;
    private final MeterProvider<Counter> rejections;
    private final MeterProvider<Counter> deadLetters;
    private final MeterProvider<Counter> refusalsOverHttp;

    Counters(MeterRegistry meters, PageFigures figures) {
        this.figures = figures;
        accepted = Counter.builder("qingliu.pages.accepted")
                .description("Pages that this service took into its care")
                .register(meters);
        ingested = outcome(meters, "ingested");
        rejected = outcome(meters, "rejected");
        deadLettered = outcome(meters, "dead-lettered");
        rejections = Counter.builder("qingliu.pages.rejected")
                .description("Pages that were refused, and are kept with the reason")
                .withRegistry(meters);
        deadLetters = Counter.builder("qingliu.dead-letters")
                .description("Records that could not be processed, and are kept with the reason")
                .withRegistry(meters);
        refusalsOverHttp = Counter.builder("qingliu.http.refused")
                .description("Pages that were refused over HTTP: the caller has the reason, and the page")
                .withRegistry(meters);
        startAtZero();
    }

    /** Pages have come into the care of this service. */
    public void accepted(int pages) {
        accepted.increment(pages);
    }

    /** Kafka has what became of these pages. */
    public void settled(Collection<Tally> pages) {
        var good = new ArrayList<Tally.Ingested>(pages.size());
        for (var page : pages) {
            switch (page) {
                case Tally.Ingested taken -> good.add(taken);
                case Tally.Rejected(var reason, var site) -> {
                    rejected.increment();
                    rejections.withTag("reason", reason.code()).increment();
                    site.ifPresent(figures::rejected);
                }
                case Tally.DeadLettered(var defect) -> {
                    deadLettered.increment();
                    deadLetters.withTag("reason", defect.code()).increment();
                }
            }
        }
        ingested.increment(good.size());
        figures.ingested(good);
    }

    /** A caller over HTTP was told no. */
    public void refusedOverHttp(RefusalReason reason) {
        refusalsOverHttp.withTag("reason", reason.code()).increment();
    }

    /** A caller over HTTP was told that there is nothing that can be read. */
    public void refusedOverHttp(Defect defect) {
        refusalsOverHttp.withTag("reason", defect.code()).increment();
    }

    private static Counter outcome(MeterRegistry meters, String outcome) {
        return Counter.builder("qingliu.pages.outcomes")
                .description("What became of the pages that were accepted")
                .tag("outcome", outcome)
                .register(meters);
    }

    private void startAtZero() {
        for (var reason : RefusalReason.values()) {
            rejections.withTag("reason", reason.code()).increment(0);
            refusalsOverHttp.withTag("reason", reason.code()).increment(0);
        }
        for (var defect : Defect.values()) {
            deadLetters.withTag("reason", defect.code()).increment(0);
            refusalsOverHttp.withTag("reason", defect.code()).increment(0);
        }
    }
}
