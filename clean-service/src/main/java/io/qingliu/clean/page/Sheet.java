package io.qingliu.clean.page;

import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page laid out: its repaired text, its lines, what its markup says about the article, and what the steps so far have
 * said of the lines. Immutable.
 *
 * @param folded the text read in Simplified, character for character, so that one position serves both: word lists and
 *     names are compared with it
 * @param chinese whether it is written in Chinese at all, with a tenth of its letters or more
 */
public record Sheet(
        Page page,
        String text,
        String folded,
        List<Line> lines,
        Metadata metadata,
        Script script,
        boolean chinese,
        Marks marks) {
    // Enough for the menus above a headline; looking further would take long on a page of many articles.
    private static final int MARKS_OF_A_HEAD = 200;

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** A sheet that nobody has marked yet. */
    public static Sheet of(
            Page page, String text, String folded, List<Markup> markup, Metadata metadata, Script script) {
        return new Sheet(
                page,
                text,
                folded,
                Lines.of(text, folded, markup),
                metadata,
                script,
                Chinese.isWrittenIn(text),
                Marks.none());
    }

    public Sheet with(List<Mark> more, String step) {
        return new Sheet(page, text, folded, lines, metadata, script, chinese, marks.with(more, step));
    }

    /** What the whole line has been said to be; empty where nobody has claimed its beginning yet. */
    public Optional<Role> roleOf(Line line) {
        return marks.at(line.span().start()).map(Marks.Marked::role);
    }

    /**
     * What the head of the page has of this role in front of {@code position}: the date and the source of a page stand there
     * for all its articles.
     */
    public Stream<Span> head(Role role, int position) {
        return marks.list().stream()
                .limit(MARKS_OF_A_HEAD)
                .filter(marked -> marked.role() == role && marked.span().end() <= position)
                .map(Marks.Marked::span);
    }

    /** The stretches of {@code span} that nobody has claimed, blanks at both ends left out. */
    public List<Span> unclaimed(Span span) {
        var free = new ArrayList<Span>();
        int start = span.start();
        for (var marked : marks.within(span)) {
            addUnlessBlank(free, start, marked.span().start());
            start = Math.max(start, marked.span().end());
        }
        addUnlessBlank(free, start, span.end());
        return free;
    }

    private void addUnlessBlank(List<Span> free, int start, int end) {
        if (start < end) {
            var trimmed = Lines.trim(text, start, end);
            if (!trimmed.isEmpty()) {
                free.add(trimmed);
            }
        }
    }
}
