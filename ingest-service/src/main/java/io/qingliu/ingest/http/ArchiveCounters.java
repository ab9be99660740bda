package io.qingliu.ingest.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.qingliu.ingest.warc.NoPageReason;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Counts records of web archives that never become a page: these only come over HTTP. All begin at zero. */
@Startup
@Singleton
class ArchiveCounters {
    /** Why a record that cannot be read is refused. */
    static final String RECORD_BROKEN = "warc-record-broken";

    private final MeterProvider<Counter> skipped;
    private final Counter broken;

    ArchiveCounters(MeterRegistry meters) {
        skipped = Counter.builder("qingliu.http.skipped")
                .description("Records of web archives that are no pages")
                .withRegistry(meters);
        // The same name and tag as for pages that are refused: for whoever looks, it is one sum.
        broken = Counter.builder("qingliu.http.refused")
                .description("Pages that were refused over HTTP: the caller has the reason, and the page")
                .tag("reason", RECORD_BROKEN)
                .register(meters);
        Stream.of(NoPageReason.values())
                .forEach(reason -> skipped.withTag("reason", reason.code()).increment(0));
    }

    void skipped(NoPageReason reason) {
        skipped.withTag("reason", reason.code()).increment();
    }

    void broken() {
        broken.increment();
    }
}
