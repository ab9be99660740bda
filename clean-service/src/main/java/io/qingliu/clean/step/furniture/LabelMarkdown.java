package io.qingliu.clean.step.furniture;

import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Mark;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Marks the signs of Markdown: the number signs of a heading, {@code ### }, and a line that is only a link. */
public record LabelMarkdown() implements Step.Label {
    private static final int MOST_SIGNS = 6;

    @Override
    public String id() {
        return "markdown@1";
    }

    @Override
    public List<Mark> label(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        for (var line : sheet.lines()) {
            int start = line.span().start();
            int signs = headingSigns(line.text());
            if (signs > 0) {
                marks.add(new Mark(new Span(start, start + signs), Role.OTHER));
            } else if (isLink(line)) {
                marks.add(new Mark(line.span(), Role.NAVIGATION));
            }
        }
        return marks;
    }

    /** How many characters of the line make it a heading, {@code "### "} being four; 0 where it is none. */
    public static int headingSigns(String text) {
        int signs = 0;
        while (signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        boolean heading = signs > 0 && signs <= MOST_SIGNS && signs < text.length() && text.charAt(signs) == ' ';
        return heading ? signs + 1 : 0;
    }

    // [查看原文](https://…)
    private static boolean isLink(Line line) {
        var text = line.text();
        int middle = text.indexOf("](");
        return text.startsWith("[")
                && text.endsWith(")")
                && middle > 0
                && text.indexOf(')', middle) == text.length() - 1;
    }
}
