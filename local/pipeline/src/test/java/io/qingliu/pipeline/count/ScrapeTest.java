package io.qingliu.pipeline.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScrapeTest {
    private static final Scrape SCRAPE = Scrape.of("ingest", """
            # HELP qingliu_pages_accepted_total Pages that came in.
            # TYPE qingliu_pages_accepted_total counter
            qingliu_pages_accepted_total{channel="kafka"} 1.2E3
            qingliu_pages_accepted_total{channel="http"} 3.0
            qingliu_pages_outcomes_total{outcome="ingested",site="a}b"} 7.0
            qingliu_pages_outcomes_total{outcome="rejected"} 0.0
            jvm_threads_live_threads 31.0
            jvm_gc_pause_seconds_max NaN
            """);

    @Test
    void addsUpTheSamplesOfACounter() {
        assertThat(SCRAPE.count("qingliu_pages_accepted_total")).isEqualTo(1203);
    }

    @Test
    void tellsOutcomesApart() {
        assertThat(SCRAPE.outcome("qingliu_pages_outcomes_total", "ingested")).isEqualTo(7);
        assertThat(SCRAPE.outcome("qingliu_pages_outcomes_total", "rejected")).isZero();
    }

    @Test
    void doesNotTakeAMissingCounterForZero() {
        assertThatThrownBy(() -> SCRAPE.outcome("qingliu_pages_outcomes_total", "dead-lettered"))
                .hasMessage(
                        "the ingest service has no counter qingliu_pages_outcomes_total{outcome=\"dead-lettered\"}");
    }
}
