package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Kind;
import java.util.ArrayList;
import java.util.List;

/** Rows that wait until what follows tells what they are. Only the nearest are kept: no headline stands far above its text. */
final class Waiting {
    private static final int MOST = 600;
    private static final int NEAREST = 300;

    private final List<Row> rows = new ArrayList<>();
    private int shortRows;

    List<Row> rows() {
        return rows;
    }

    int shortRows() {
        return shortRows;
    }

    boolean noShortRow() {
        return shortRows == 0;
    }

    boolean isFull() {
        return rows.size() == MOST;
    }

    void add(Row row) {
        if (isFull()) {
            rows.subList(0, MOST - NEAREST).clear();
            count();
        }
        rows.add(row);
        shortRows += row.is(Kind.SHORT) ? 1 : 0;
    }

    void clear() {
        rows.clear();
        shortRows = 0;
    }

    private void count() {
        shortRows = (int) rows.stream().filter(row -> row.is(Kind.SHORT)).count();
    }
}
