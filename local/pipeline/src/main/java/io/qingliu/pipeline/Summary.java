package io.qingliu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A round in one line: {@code 14 pages in 1.2 s: 11 cleaned, 3 rejected; 12 articles: 12 indexed}. */
final class Summary {
    private final List<String> parts = new ArrayList<>();

    private Summary() {}

    static String of(Round round) {
        var counts = round.counts();
        var clean = counts.clean();
        var index = counts.index();
        var pages = new Summary()
                .count(clean.cleaned(), "cleaned")
                .count(clean.unchanged(), "unchanged")
                .count(clean.superseded(), "superseded")
                .count(counts.rejected(), "rejected")
                .count(counts.deadLetteredPages(), "dead-lettered");
        var articles = new Summary()
                .count(index.indexed(), "indexed")
                .count(index.unchanged(), "unchanged")
                .count(index.superseded(), "superseded")
                .count(index.deleted(), "deleted")
                .count(index.deadLettered(), "dead-lettered");
        return String.format(
                Locale.ROOT,
                "%,d pages in %.1f s: %s; %,d articles: %s",
                round.pages().size(),
                round.took().toMillis() / 1000.0,
                pages,
                index.accepted(),
                articles);
    }

    private Summary count(long number, String what) {
        if (number > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", number, what));
        }
        return this;
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }
}
