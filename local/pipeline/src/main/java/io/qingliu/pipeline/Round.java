package io.qingliu.pipeline;

import io.qingliu.pipeline.count.Counts;
import io.qingliu.pipeline.input.Found;
import io.qingliu.pipeline.outcome.Ledger;
import java.time.Duration;
import java.util.List;

/**
 * Pages that were sent together, and what became of them.
 *
 * @param took from the first page sent to the last outcome
 */
public record Round(List<Ledger.Entry> pages, List<Found.Skipped> skipped, Counts counts, Duration took) {
    public Round {
        pages = List.copyOf(pages);
        skipped = List.copyOf(skipped);
    }
}
