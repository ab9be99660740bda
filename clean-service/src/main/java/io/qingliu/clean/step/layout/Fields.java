package io.qingliu.clean.step.layout;

import io.qingliu.clean.step.layout.Row.Kind;
import io.qingliu.clean.step.words.Words;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the fields of lists inside a text that look like the facts of a page: {@code 时间：3月8日} of an event beside {@code
 * 地点：图书馆}, {@code 作者：林小禾} of a book beside {@code 出版社：……}, {@code 导演：} and {@code 主演：} of a film.
 */
final class Fields {
    private static final int LONGEST = 40;
    private static final int LONGEST_LABEL = 6;
    // A page says these of itself, and closes with them.
    private static final Words OF_PAGES = Words.of(List.of("来源", "编辑", "责编", "校对", "审核", "终审", "监制", "主编", "通讯员"));

    private Fields() {}

    /** Positions of rows that are text: a run of fields with an unknown one in it, below one paragraph and above another. */
    static BitSet among(List<Row> rows) {
        var fields = new BitSet();
        boolean above = false;
        for (int i = 0; i < rows.size(); ) {
            int end = endOfRun(rows, i);
            if (end - i > 1 && above && isList(rows.subList(i, end)) && textFollows(rows, end)) {
                for (int j = i; j < end; j++) {
                    fields.set(j, !rows.get(j).is(Kind.SHORT));
                }
            }
            above = (above || rows.get(i).is(Kind.PARAGRAPH)) && !rows.get(i).is(Kind.END);
            i = Math.max(end, i + 1);
        }
        return fields;
    }

    private static int endOfRun(List<Row> rows, int start) {
        int end = start;
        while (end < rows.size() && (isFact(rows.get(end)) || isUnknownField(rows.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isFact(Row row) {
        return (row.is(Kind.IMPRINT) || row.is(Kind.BYLINE) || row.is(Kind.COLOPHON))
                && isField(row.line().folded());
    }

    private static boolean isUnknownField(Row row) {
        return row.is(Kind.SHORT) && isField(row.text());
    }

    private static boolean isField(String text) {
        int colon = text.indexOf('：');
        return colon > 1 && colon <= LONGEST_LABEL && colon + 1 < text.length() && text.length() <= LONGEST;
    }

    private static boolean isList(List<Row> run) {
        return run.stream().anyMatch(Fields::isUnknownField)
                && run.stream().noneMatch(row -> OF_PAGES.in(row.line().folded()));
    }

    // Lists are short, so that looking ahead costs little.
    private static boolean textFollows(List<Row> rows, int from) {
        for (int i = from; i < Math.min(rows.size(), from + 12); i++) {
            var row = rows.get(i);
            if (row.is(Kind.PARAGRAPH)) {
                return true;
            }
            if (row.is(Kind.END) || row.is(Kind.PAUSE)) {
                return false;
            }
        }
        return false;
    }
}
