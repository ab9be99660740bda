package io.qingliu.pipeline.screen;

import io.qingliu.pipeline.screen.Style.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns that line up, with one column that gives way where the screen is narrow. */
public final class Table {
    private static final String GAP = "  ";

    /**
     * @param least columns of the screen that are never given up
     */
    public record Column(String name, Side side, int least) {
        /** A column whose whole content is shown. */
        public static Column whole(String name, Side side) {
            return new Column(name, side, Integer.MAX_VALUE);
        }

        /** A column that is cut where the screen is too narrow, down to so many columns. */
        public static Column yielding(String name, int least) {
            return new Column(name, Side.LEFT, least);
        }
    }

    /** Where the text of a column stands. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /** What one row says, and the colour of the whole of it. */
    public record Row(Colour colour, List<String> cells) {
        public Row {
            cells = cells.stream().map(Width::harmless).toList();
        }
    }

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    public Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row; it has a cell for each column. */
    public void add(Row row) {
        rows.add(row);
    }

    List<String> lines(int screenColumns, Style style) {
        var widths = widths(screenColumns);
        var lines = new ArrayList<String>();
        lines.add(
                style.in(Colour.STRONG, line(columns.stream().map(Column::name).toList(), widths)));
        for (var row : rows) {
            lines.add(style.in(row.colour(), line(row.cells(), widths)));
        }
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (var i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP)
                    .append(cell(cells.get(i), widths[i], columns.get(i).side()));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(String text, int width, Side side) {
        return switch (side) {
            case LEFT -> Width.fit(text, width);
            case RIGHT -> " ".repeat(Math.max(0, width - Width.of(text))) + text;
        };
    }

    private int[] widths(int screenColumns) {
        var widths = IntStream.range(0, columns.size()).map(this::naturalWidth).toArray();
        var excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - screenColumns;
        for (var i = 0; i < widths.length && excess > 0; i++) {
            var given = Math.min(excess, Math.max(0, widths[i] - columns.get(i).least()));
            widths[i] -= given;
            excess -= given;
        }
        return widths;
    }

    private int naturalWidth(int column) {
        return rows.stream()
                .mapToInt(row -> Width.of(row.cells().get(column)))
                .reduce(Width.of(columns.get(column).name()), Math::max);
    }
}
