package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Span;
import java.util.List;

/** Marks the headline in a line that names it: {@code （原标题：清河县图书馆开放）}. */
public record LabelOriginalTitle() implements Step.Label {
    private static final List<String> LABELS = List.of("原标题：", "原标题:", "原题：", "原题:");

    @Override
    public String id() {
        return "original-title@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> sheet.roleOf(line).isEmpty())
                .flatMap(line -> title(line).stream())
                .toList();
    }

    private static List<Mark> title(Line line) {
        var text = line.folded();
        boolean bracketed = "（([【".indexOf(text.charAt(0)) >= 0;
        int label = bracketed ? 1 : 0;
        var found = LABELS.stream().filter(word -> text.startsWith(word, label)).findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        boolean closed = bracketed && "）)]】".indexOf(text.charAt(text.length() - 1)) >= 0;
        var title = Lines.trim(text, label + found.get().length(), text.length() - (closed ? 1 : 0));
        int start = line.span().start();
        return List.of(
                new Mark(new Span(start, start + title.start()), Role.OTHER),
                new Mark(new Span(start + title.start(), start + title.end()), Role.TITLE),
                new Mark(new Span(start + title.end(), line.span().end()), Role.OTHER));
    }
}
