package io.qingliu.clean.step.reading.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Tells tables that hold data from tables that lay out a page, while the page is read. */
final class Tables {
    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_ROWS = 2;
    // A cell with more text than this holds prose.
    private static final int LARGEST_CELL = 160;

    private final Deque<OpenTable> open = new ArrayDeque<>();
    private final List<Row> rows = new ArrayList<>();

    /** A row of data: the lines of its cells. */
    record Row(int region, int firstLine, int endLine) {}

    private static final class OpenTable {
        final List<Row> rows = new ArrayList<>();
        boolean layout;
        int cells;
        int wideRows;
    }

    void enter(String tag) {
        if (tag.equals("table")) {
            if (!open.isEmpty()) {
                open.peek().layout = true;
            }
            open.push(new OpenTable());
        }
    }

    void leave(OpenRegion region, List<TextLine> lines) {
        var table = open.peek();
        if (table == null) {
            return;
        }
        switch (region.tag) {
            case "td", "th" -> leaveCell(table, lines.subList(region.firstLine, region.endLine));
            case "tr" -> leaveRow(table, region);
            case "table" -> {
                open.pop();
                leaveTable(table, lines);
            }
            default -> {} // other elements make no cells
        }
    }

    private static void leaveCell(OpenTable table, List<TextLine> lines) {
        table.cells++;
        table.layout |= lines.size() > 1 || lines.stream().anyMatch(line -> line.size() > LARGEST_CELL);
    }

    private static void leaveRow(OpenTable table, OpenRegion region) {
        table.wideRows += table.cells >= FEWEST_COLUMNS ? 1 : 0;
        table.cells = 0;
        if (region.endLine > region.firstLine) {
            table.rows.add(new Row(region.number, region.firstLine, region.endLine));
        }
    }

    private void leaveTable(OpenTable table, List<TextLine> lines) {
        boolean columns = table.wideRows >= FEWEST_ROWS && table.wideRows * 2 > table.rows.size();
        if (!table.layout && !table.rows.isEmpty() && columns && !isLinks(table.rows, lines)) {
            rows.addAll(table.rows);
        }
    }

    // Two columns of links and dates are a list of stories.
    private static boolean isLinks(List<Row> rows, List<TextLine> lines) {
        int letters = 0;
        int linked = 0;
        for (var line :
                lines.subList(rows.getFirst().firstLine(), rows.getLast().endLine())) {
            letters += line.letters();
            linked += line.counts().linked();
        }
        return linked * 2 > letters;
    }

    /** The rows of all data tables, in the order of the page. */
    List<Row> rows() {
        return rows;
    }
}
