package io.qingliu.clean.step.characters;

import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import java.util.List;

/** A line of nothing but links in Markdown is navigation: {@code [查看原文](https://news.example.cn/1.html)}. */
public record LabelMarkdownLinks() implements Step.Label {
    @Override
    public String id() {
        return "markdown-links@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> {
                    var text = line.text();
                    return MarkdownLink.fill(MarkdownLink.in(text, 0, text.length()), text, 0, text.length());
                })
                .map(line -> new Mark(line.span(), Role.NAVIGATION))
                .toList();
    }
}
