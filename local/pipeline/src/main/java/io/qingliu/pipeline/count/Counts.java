package io.qingliu.pipeline.count;

import java.util.List;
import java.util.stream.Stream;

/** What the three services have counted: pages up to the cleaner, articles after it. */
public record Counts(Ingest ingest, Clean clean, Index index) {
    /** Pages that came in, and what ingest-service made of them. */
    public record Ingest(long accepted, long ingested, long rejected, long deadLettered) {}

    /** Pages that reached the cleaner, what became of them, and the articles that it wrote. */
    public record Clean(
            long accepted,
            long cleaned,
            long unchanged,
            long superseded,
            long rejected,
            long deadLettered,
            long emitted) {}

    /** Articles that reached index-service, and what became of them. */
    public record Index(
            long accepted, long indexed, long unchanged, long superseded, long deleted, long deadLettered) {}

    /** What was counted since an earlier moment. */
    public Counts since(Counts earlier) {
        var i = earlier.ingest;
        var c = earlier.clean;
        var x = earlier.index;
        return new Counts(
                new Ingest(
                        ingest.accepted - i.accepted,
                        ingest.ingested - i.ingested,
                        ingest.rejected - i.rejected,
                        ingest.deadLettered - i.deadLettered),
                new Clean(
                        clean.accepted - c.accepted,
                        clean.cleaned - c.cleaned,
                        clean.unchanged - c.unchanged,
                        clean.superseded - c.superseded,
                        clean.rejected - c.rejected,
                        clean.deadLettered - c.deadLettered,
                        clean.emitted - c.emitted),
                new Index(
                        index.accepted - x.accepted,
                        index.indexed - x.indexed,
                        index.unchanged - x.unchanged,
                        index.superseded - x.superseded,
                        index.deleted - x.deleted,
                        index.deadLettered - x.deadLettered));
    }

    /** Pages that were refused, by whichever service. */
    public long rejected() {
        return ingest.rejected + clean.rejected;
    }

    /** Pages that could not be processed, by whichever service. */
    public long deadLetteredPages() {
        return ingest.deadLettered + clean.deadLettered;
    }

    /** Pages that have their outcome. */
    public long pagesDone() {
        return rejected() + deadLetteredPages() + clean.cleaned + clean.unchanged + clean.superseded;
    }

    /** Sums that do not come out, in words; none where nothing was lost and nothing is on its way. */
    public List<String> imbalances() {
        return Stream.of(
                        new Sum(
                                "pages that ingest accepted",
                                ingest.accepted,
                                "ingested + rejected + dead-lettered",
                                ingest.ingested + ingest.rejected + ingest.deadLettered),
                        new Sum("pages that ingest passed on", ingest.ingested, "accepted by clean", clean.accepted),
                        new Sum(
                                "pages that clean accepted",
                                clean.accepted,
                                "cleaned + unchanged + superseded + rejected + dead-lettered",
                                clean.cleaned
                                        + clean.unchanged
                                        + clean.superseded
                                        + clean.rejected
                                        + clean.deadLettered),
                        new Sum("articles that clean wrote", clean.emitted, "accepted by index", index.accepted),
                        new Sum(
                                "articles that index accepted",
                                index.accepted,
                                "indexed + unchanged + superseded + deleted + dead-lettered",
                                index.indexed
                                        + index.unchanged
                                        + index.superseded
                                        + index.deleted
                                        + index.deadLettered))
                .filter(sum -> sum.one != sum.other)
                .map(Sum::toString)
                .toList();
    }

    /** True once this many pages, or more, went in and all that went in has come out. */
    public boolean settled(long pages) {
        return ingest.accepted >= pages && imbalances().isEmpty();
    }

    private record Sum(String what, long one, String parts, long other) {
        @Override
        public String toString() {
            return "%s (%d) are not %s (%d)".formatted(what, one, parts, other);
        }
    }
}
