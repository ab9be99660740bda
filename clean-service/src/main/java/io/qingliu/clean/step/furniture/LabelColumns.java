package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks labels of columns: alone on a line, {@code 新春走基层}, or in front of a paragraph, {@code 【鄰里糾紛】……}. A label in
 * front of a headline is part of it and stays.
 */
public final class LabelColumns implements Step.Label {
    private static final int LONGEST = 14;
    private static final int LONGEST_BRACKETED = 10;
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final String ORNAMENTS = "【】[]<>〈〉《》“”■□●◆★☆·—- 　";

    private final Words columns = Words.load(LabelColumns.class, "columns.txt");
    private final Words endings = Words.load(LabelColumns.class, "column-endings.txt");

    @Override
    public String id() {
        return "column@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<>(
                WholeLines.mark(sheet, line -> isColumn(line) ? Optional.of(Role.COLUMN) : Optional.empty()));
        for (var line : sheet.lines()) {
            if (sheet.roleOf(line).isEmpty()) {
                bracketed(line).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private boolean isColumn(Line line) {
        var text = withoutOrnaments(line.folded());
        boolean ends = text.length() <= LONGEST && endings.lengthBefore(text, text.length()) > 0;
        return columns.has(text) || (ends && !line.endsSentence());
    }

    private static Optional<Mark> bracketed(Line line) {
        int close = line.text().indexOf('】');
        boolean label = line.text().startsWith("【")
                && close > 1
                && close <= LONGEST_BRACKETED
                && line.length() >= SHORTEST_PARAGRAPH
                && line.endsSentence();
        int start = line.span().start();
        return label ? Optional.of(new Mark(new Span(start, start + close + 1), Role.COLUMN)) : Optional.empty();
    }

    private static String withoutOrnaments(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ORNAMENTS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ORNAMENTS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
