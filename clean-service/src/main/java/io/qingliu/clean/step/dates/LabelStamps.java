package io.qingliu.clean.step.dates;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Span;
import java.util.List;
import java.util.Optional;

/** Marks the stamp of Taiwan's news agency behind the last sentence of a report: {@code 「……開放的時間。」1140306}. */
public record LabelStamps() implements Step.Label {
    private static final int DIGITS = 7;

    @Override
    public String id() {
        return "republic-stamp@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.lines().stream().flatMap(line -> stamp(line).stream()).toList();
    }

    private static Optional<Mark> stamp(Line line) {
        int at = line.length() - DIGITS;
        boolean behindSentence = at > 0 && "。！？」）)".indexOf(line.text().charAt(at - 1)) >= 0;
        return behindSentence && RepublicStamp.at(line.text().substring(at)).isPresent()
                ? Optional.of(
                        new Mark(new Span(line.span().start() + at, line.span().end()), Role.DATE))
                : Optional.empty();
    }
}
