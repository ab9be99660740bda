package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that is set in a narrow column: most lines have the same length, hold punctuation and end anywhere. Cut
 * headlines in a menu have one length too, but hardly a comma.
 */
final class Columns {
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int FEWEST_LINES = 6;

    private final List<Row> rows;
    private final int width;

    private Columns(List<Row> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    static List<Row> set(List<Row> rows) {
        var columns = new Columns(rows, commonWidth(rows));
        return columns.isColumn() ? columns.set() : rows;
    }

    // The length that most lines have; a full line may be a character shorter, where punctuation does not break.
    private static int commonWidth(List<Row> rows) {
        var lines = new int[WIDEST + 2];
        rows.stream().filter(row -> row.isText() && row.width() <= WIDEST).forEach(row -> lines[row.width()]++);
        int width = NARROWEST;
        for (int length = NARROWEST; length <= WIDEST; length++) {
            if (lines[length] + lines[length - 1] > lines[width] + lines[width - 1]) {
                width = length;
            }
        }
        return width;
    }

    private boolean isColumn() {
        var full = rows.stream().filter(this::isFull).toList();
        long text = rows.stream().filter(Row::isText).count();
        long punctuated = full.stream().filter(row -> hasPause(row.text())).count();
        long running = full.stream().filter(row -> !row.endsSentence()).count();
        return full.size() >= FEWEST_LINES
                && full.size() * 2L >= text
                && punctuated * 2 >= full.size()
                && running * 2 >= full.size();
    }

    private List<Row> set() {
        var set = new ArrayList<Row>(rows.size());
        boolean before = false;
        for (var row : rows) {
            boolean full = isFull(row) && (row.indent() == 0 || hasPause(row.text()) || !row.endsSentence());
            boolean tail = before && row.isText() && row.width() < width && row.endsSentence();
            set.add(full ? row.setAs(Setting.COLUMN) : tail ? row.setAs(Setting.OWN) : row);
            before = full;
        }
        return set;
    }

    private boolean isFull(Row row) {
        return row.isText() && row.width() <= width + 1 && row.width() >= width - 1;
    }

    private static boolean hasPause(String text) {
        return text.chars().anyMatch(c -> "，。、；：,".indexOf(c) >= 0);
    }
}
