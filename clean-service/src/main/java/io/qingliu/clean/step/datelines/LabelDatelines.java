package io.qingliu.clean.step.datelines;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.step.sources.SourceNames;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks the dateline at the beginning of a paragraph, and the comma that divides it from the text. */
public final class LabelDatelines implements Step.Label {
    private static final int LONGEST = 120;
    private static final int LONGEST_TOPIC = 60;

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

    // 新华社清河3月6日电 题：图书馆里的年轻人
    private static Optional<Span> topic(Sheet sheet, Span rest) {
        var text = rest.of(sheet.folded());
        var trimmed = Lines.trim(text, 0, text.length());
        boolean named = text.startsWith("题：", trimmed.start()) || text.startsWith("题:", trimmed.start());
        var topic = named ? Lines.trim(text, trimmed.start() + 2, text.length()) : trimmed;
        boolean headline = named && !topic.isEmpty() && topic.length() <= LONGEST_TOPIC;
        return headline
                ? Optional.of(new Span(rest.start() + topic.start(), rest.start() + topic.end()))
                : Optional.empty();
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
        var topic = topic(sheet, new Span(end, span.end()));
        if (topic.isPresent()) {
            boolean known = sheet.folded().indexOf(topic.get().of(sheet.folded())) < start; // as headline above
            marks.add(new Mark(new Span(end, topic.get().start()), Role.OTHER));
            marks.add(new Mark(topic.get(), known ? Role.OTHER : Role.TITLE));
            return;
        }
        char next = end < span.end() ? sheet.text().charAt(end) : '\n';
        if (next == '，' || next == ',') {
            marks.add(new Mark(new Span(end, end + 1), Role.OTHER));
        }
    }
}
