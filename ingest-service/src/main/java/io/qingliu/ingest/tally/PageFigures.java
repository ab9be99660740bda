package io.qingliu.ingest.tally;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.qingliu.ingest.IngestConfiguration;
import io.qingliu.ingest.charset.Evidence;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the pages are like: their sites, their sizes, how their charsets were found, and how old they are. */
@Startup
@Singleton
class PageFigures {
    private static final String SITE_PAGES = "qingliu.site.pages";
    private static final double KIB = 1024;

    private final MeterRegistry meters;
    private final LargestSites sites;
    private final Map<String, Counter> ingested = new HashMap<>();
    private final Map<String, Counter> rejected = new HashMap<>();
    private final Map<Evidence, Counter> charsets = new EnumMap<>(Evidence.class);
    private final DistributionSummary sizes;
    private final Timer ages;

    PageFigures(MeterRegistry meters, IngestConfiguration configuration) {
        this.meters = meters;
        this.sites = new LargestSites(configuration.metrics().largestSites(), this::remove);
        for (var evidence : Evidence.values()) {
            charsets.put(
                    evidence,
                    Counter.builder("qingliu.pages.charset")
                            .description("Pages by what decided their charset")
                            .tag("evidence", evidence.code())
                            .register(meters));
        }
        this.sizes = DistributionSummary.builder("qingliu.pages.size")
                .description("Bytes of a page, before it is decoded")
                .baseUnit("bytes")
                .serviceLevelObjectives(KIB, 10 * KIB, 100 * KIB, KIB * KIB, 10 * KIB * KIB)
                .register(meters);
        this.ages = Timer.builder("qingliu.pages.age")
                .description("From the fetch of a page to its ingestion")
                .serviceLevelObjectives(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofDays(1),
                        Duration.ofDays(7))
                .register(meters);
    }

    // Naming a site and counting it is one step: between the two, another page might take the name away from it.
    synchronized void ingested(List<Tally.Ingested> pages) {
        var ofSites = new HashMap<String, Integer>();
        var ofCharsets = new EnumMap<Evidence, Integer>(Evidence.class);
        for (var page : pages) {
            ofSites.merge(page.site(), 1, Integer::sum);
            ofCharsets.merge(page.charset(), 1, Integer::sum);
            sizes.record(page.bytes());
            ages.record(page.age().isNegative() ? Duration.ZERO : page.age()); // a clock that is ahead is no age
        }
        ofSites.forEach(
                (site, count) -> ingested.computeIfAbsent(sites.nameFor(site, count), name -> ofSite(name, "ingested"))
                        .increment(count));
        ofCharsets.forEach((evidence, count) ->
                Objects.requireNonNull(charsets.get(evidence)).increment(count));
    }

    synchronized void rejected(String site) {
        rejected.computeIfAbsent(sites.nameFor(site, 1), name -> ofSite(name, "rejected"))
                .increment();
    }

    private Counter ofSite(String site, String outcome) {
        return Counter.builder(SITE_PAGES)
                .description("Pages of the largest sites by name, and of all others")
                .tag("site", site)
                .tag("outcome", outcome)
                .register(meters);
    }

    private void remove(String site) {
        ingested.remove(site);
        rejected.remove(site);
        meters.find(SITE_PAGES).tag("site", site).meters().forEach(meters::remove);
    }
}
