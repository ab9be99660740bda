package io.qingliu.pipeline;

import io.qingliu.pipeline.count.Counts;
import io.qingliu.pipeline.outcome.Outcome;
import io.qingliu.pipeline.screen.Style.Colour;
import io.qingliu.pipeline.screen.Table;
import io.qingliu.pipeline.screen.Table.Column;
import io.qingliu.pipeline.screen.Table.Row;
import io.qingliu.pipeline.screen.Table.Side;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A round as a table: one row for each page, and for each file that was skipped; of many, the first ones. */
final class RoundTable {
    private static final int ROWS = 60;

    private RoundTable() {}

    static Table of(Round round) {
        var table = new Table(List.of(
                Column.yielding("page", 24),
                Column.whole("articles", Side.RIGHT),
                Column.yielding("title", 12),
                Column.whole("repairs", Side.RIGHT),
                Column.whole("outcome", Side.LEFT)));
        var nothingNew = nothingNew(round.counts().clean());
        round.pages().stream()
                .limit(ROWS)
                .map(page -> row(page.name(), page.outcome(), nothingNew))
                .forEach(table::add);
        round.skipped().stream()
                .limit(ROWS)
                .map(file -> row(Colour.QUIET, file.name(), "", "", "", "skipped: " + file.reason()))
                .forEach(table::add);
        return table;
    }

    /** What the table leaves out, in words; empty where it shows everything. */
    static Optional<String> leftOut(Round round) {
        var pages = round.pages().size() - ROWS;
        var files = round.skipped().size() - ROWS;
        return pages <= 0 && files <= 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "(%,d more pages and %,d more skipped files are not shown)",
                        Math.max(0, pages),
                        Math.max(0, files)));
    }

    private static Row row(String page, Outcome outcome, String nothingNew) {
        return switch (outcome) {
            case Outcome.Cleaned cleaned ->
                row(
                        cleaned.notIndexed().isEmpty() ? Colour.GOOD : Colour.BAD,
                        page,
                        Integer.toString(cleaned.articles()),
                        cleaned.title(),
                        Integer.toString(cleaned.repairs()),
                        cleaned.notIndexed().isEmpty()
                                ? "cleaned"
                                : "cleaned, not indexed: " + String.join(", ", cleaned.notIndexed()));
            case Outcome.Rejected rejected ->
                row(Colour.NOTABLE, page, "", "", "", "rejected by " + rejected.service() + ": " + rejected.reason());
            case Outcome.DeadLettered dead ->
                row(Colour.BAD, page, "", "", "", "dead letter of " + dead.service() + ": " + dead.reason());
            case Outcome.NothingNew nothing -> row(Colour.QUIET, page, "", "", "", nothingNew);
        };
    }

    private static Row row(Colour colour, String page, String articles, String title, String repairs, String outcome) {
        return new Row(colour, List.of(page, articles, title, repairs, outcome));
    }

    // Nobody writes a record about such a page; only the counters know which of the two it was.
    private static String nothingNew(Counts.Clean counts) {
        if (counts.superseded() == 0) {
            return "unchanged";
        }
        return counts.unchanged() == 0 ? "superseded" : "unchanged or superseded";
    }
}
