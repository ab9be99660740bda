package io.qingliu.clean.step.datelines;

import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Marks the dateline at the beginning of a paragraph, and the comma that divides it from the text. */
public final class LabelDatelines implements Step.Label {
    private static final int LONGEST = 120;

    private final Lead lead;

    public LabelDatelines(SourceNames sources) {
        lead = new Lead(sources);
    }

    @Override
    public String id() {
        return "dateline@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            var free = sheet.unclaimed(line.span());
            if (!free.isEmpty()) {
                label(sheet, free.getFirst(), marks);
            }
        }
        return marks;
    }

    private void label(Sheet sheet, Span span, List<Mark> marks) {
        int start = span.start();
        int length = lead.length(sheet.folded().substring(start, Math.min(span.end(), start + LONGEST)));
        if (length == 0) {
            return;
        }
        int end = start + length;
        if (end == span.end() && lead.isByline(sheet.folded().substring(start, end))) {
            return;
        }
        marks.add(new Mark(new Span(start, end), Role.DATELINE));
        char next = end < span.end() ? sheet.text().charAt(end) : '\n';
        if (next == '，' || next == ',') {
            marks.add(new Mark(new Span(end, end + 1), Role.OTHER));
        }
    }
}
