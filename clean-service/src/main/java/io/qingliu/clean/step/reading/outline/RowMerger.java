package io.qingliu.clean.step.reading.outline;

import io.qingliu.clean.step.reading.outline.TextLine.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one line of each row of data, and counts all lines anew. */
final class RowMerger {
    private final List<TextLine> lines = new ArrayList<>();
    // For each old number of a line, and for the end, its new number.
    private final int[] numbers;
    // Whether an old line is not the first of its row.
    private final boolean[] inside;

    RowMerger(List<TextLine> old, List<Tables.Row> rows) {
        numbers = new int[old.size() + 1];
        inside = new boolean[old.size() + 1];
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            while (next < rows.size() && rows.get(next).firstLine() < i) {
                next++;
            }
            if (next < rows.size() && rows.get(next).firstLine() == i) {
                var row = rows.get(next);
                for (int cell = i; cell < row.endLine(); cell++) {
                    numbers[cell] = lines.size();
                    inside[cell] = cell > i;
                }
                lines.add(merge(old.subList(i, row.endLine()), row.region()));
                i = row.endLine() - 1;
            } else {
                numbers[i] = lines.size();
                lines.add(old.get(i));
            }
        }
        numbers[old.size()] = lines.size();
    }

    List<TextLine> lines() {
        return lines;
    }

    /** The first line that stands wholly behind an old position. */
    int first(int old) {
        return inside[old] ? numbers[old] + 1 : numbers[old];
    }

    /** One past the last line that stands wholly before an old position. */
    int end(int old) {
        return numbers[old];
    }

    private static TextLine merge(List<TextLine> cells, int region) {
        var first = cells.getFirst();
        var counts = cells.stream().map(TextLine::counts).reduce(RowMerger::sum).orElse(first.counts());
        return new TextLine(
                cells.stream().map(cell -> cell.text().strip()).collect(Collectors.joining(" ")),
                "tr",
                region,
                true,
                false,
                counts,
                Set.of(),
                List.of());
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.letters() + other.letters(),
                one.size() + other.size(),
                one.marks() + other.marks(),
                one.linked() + other.linked(),
                one.ownLinked() + other.ownLinked(),
                one.strong() + other.strong());
    }
}
