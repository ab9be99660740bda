package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.List;

/** Marks each line as what its place in the markup says it is; what may be an article's text stays unclaimed. */
public record FollowMarkup() implements Step.Label {
    @Override
    public String id() {
        return "main-content@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.lines().stream()
                .flatMap(line -> line.markup().role().map(role -> new Mark(line.span(), role)).stream())
                .toList();
    }
}
