package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Setting;
import java.util.ArrayList;
import java.util.List;

/** Finds poems and pages that break behind every clause: runs of short lines that all end with a mark of punctuation. */
final class Verses {
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_BARE = 14;
    private static final int FEWEST_LINES = 4;
    private static final String MARKS = "，。！？；、：…—,!?;";
    private static final String STOPS = "。！？…";

    private Verses() {}

    static List<Row> set(List<Row> rows) {
        var set = new ArrayList<>(rows);
        int start = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || !(isVerse(rows.get(i)) || runsOn(rows, i))) {
                var run = set.subList(start, i);
                boolean sentence = run.stream().anyMatch(row -> endsWith(row, STOPS));
                if (run.size() >= FEWEST_LINES && sentence) {
                    run.replaceAll(row -> row.setAs(Setting.VERSE));
                }
                start = i + 1;
            }
        }
        return set;
    }

    // A line of a poem that ends without a mark, between two that have one: the clause before it is not over.
    private static boolean runsOn(List<Row> rows, int i) {
        var row = rows.get(i);
        return i > 0
                && i + 1 < rows.size()
                && row.isText()
                && row.text().length() <= LONGEST_BARE
                && isVerse(rows.get(i - 1))
                && !endsWith(rows.get(i - 1), STOPS)
                && isVerse(rows.get(i + 1));
    }

    private static boolean isVerse(Row row) {
        return row.isText() && row.text().length() <= LONGEST_LINE && endsWith(row, MARKS);
    }

    private static boolean endsWith(Row row, String marks) {
        int last = row.text().length() - 1;
        while (last > 0 && "”’」』）)".indexOf(row.text().charAt(last)) >= 0) {
            last--;
        }
        return marks.indexOf(row.text().charAt(last)) >= 0;
    }
}
