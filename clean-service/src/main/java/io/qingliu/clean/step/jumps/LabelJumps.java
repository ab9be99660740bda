package io.qingliu.clean.step.jumps;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Marks page jumps: those in brackets anywhere in a line, bare ones where a line ends with or begins with them. */
public record LabelJumps() implements Step.Label {
    @Override
    public String id() {
        return "page-jump@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            var text = line.folded();
            for (var marker = JumpMarker.find(text, 0);
                    marker.isPresent();
                    marker = JumpMarker.find(text, marker.get().span().end())) {
                if (standsForItself(marker.get(), line)) {
                    var span = marker.get().span();
                    int start = line.span().start();
                    marks.add(new Mark(new Span(start + span.start(), start + span.end()), Role.JUMP));
                }
            }
        }
        return marks;
    }

    private static boolean standsForItself(JumpMarker marker, Line line) {
        var text = line.folded();
        boolean bracketed = "（(【[〔".indexOf(text.charAt(marker.span().start())) >= 0;
        var outside = marker.onward()
                ? Lines.trim(text, marker.span().end(), text.length())
                : Lines.trim(text, 0, marker.span().start());
        return bracketed || outside.isEmpty();
    }
}
