package io.qingliu.clean.step.characters;

import io.qingliu.clean.page.Lines;
import io.qingliu.clean.step.Step;
import io.qingliu.clean.text.Changes;
import java.util.ArrayDeque;

/**
 * Removes the marks of Markdown and keeps what they mark: {@code ### 清河新闻} becomes {@code 清河新闻}, and
 * {@code [清河](https://example.cn/)} within a sentence becomes {@code 清河}. A line of nothing but links stays for
 * {@link LabelMarkdownLinks}.
 */
public record RemoveMarkdown() implements Step.Rewrite {
    private static final int DEEPEST_HEADING = 6;

    @Override
    public String id() {
        return "markdown@1";
    }

    @Override
    public Changes rewrite(String text) {
        var changes = Changes.of(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int content = afterHeading(text, start, end);
            changes.remove(start, content);
            removeLinks(text, content, end, content > start, changes);
            start = end + 1;
        }
        return changes.toChanges();
    }

    // Where the text of a heading begins, or the start of a line that is none.
    private static int afterHeading(String text, int start, int end) {
        int content = start;
        int marks = afterMarks(text, content, end);
        while (marks > 0) {
            content = skipBlanks(text, marks, end);
            marks = afterMarks(text, content, end);
        }
        return content;
    }

    // Behind the marks of a heading, or -1 where none stand.
    private static int afterMarks(String text, int start, int end) {
        int first = skipBlanks(text, start, end);
        int marks = first;
        while (marks < end && text.charAt(marks) == '#') {
            marks++;
        }
        int depth = marks - first;
        boolean heading = depth > 0 && depth <= DEEPEST_HEADING && marks < end;
        // One mark alone is as likely to open a topic, #清河#.
        return heading && (depth > 1 || Lines.isBlank(text.charAt(marks))) ? marks : -1;
    }

    private static int skipBlanks(String text, int start, int end) {
        int i = start;
        while (i < end && Lines.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void removeLinks(String text, int start, int end, boolean heading, Changes.Collector changes) {
        var links = MarkdownLink.in(text, start, end);
        if (!heading && MarkdownLink.fill(links, text, start, end)) {
            return;
        }
        var open = new ArrayDeque<MarkdownLink>();
        int done = start;
        for (var link : links) {
            while (!open.isEmpty() && open.peek().bracket() < link.start()) {
                changes.remove(open.peek().bracket(), open.peek().end());
                done = open.pop().end();
            }
            if (link.start() < done) {
                continue; // inside an image
            }
            if (link.image()) {
                changes.remove(link.start(), link.end());
                done = link.end();
            } else {
                changes.remove(link.start(), link.start() + 1);
                open.push(link);
            }
        }
        while (!open.isEmpty()) {
            changes.remove(open.peek().bracket(), open.pop().end());
        }
    }
}
