package io.qingliu.clean.step.reading;

import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.List;

/**
 * Marks each line as what its place in the markup says it is; what may be an article's text stays unclaimed. Runs twice:
 * before the steps that read the words, for places that leave no doubt, and after them for the others.
 */
public record FollowMarkup(boolean certain) implements Step.Label {
    @Override
    public String id() {
        return certain ? "main-content@1" : "around-content@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.markup().certain() == certain)
                .flatMap(line -> line.markup().role().map(role -> new Mark(line.span(), role)).stream())
                .toList();
    }
}
