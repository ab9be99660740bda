package io.qingliu.clean.page;

import java.util.List;
import java.util.Optional;

/**
 * A page laid out: its repaired text, its lines, what its markup says about the article, and what the steps so far have
 * said of the lines. Immutable.
 */
public record Sheet(Page page, String text, List<Line> lines, Metadata metadata, Script script, Marks marks) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    public Sheet with(List<Mark> more, String step) {
        return new Sheet(page, text, lines, metadata, script, marks.with(more, step));
    }

    /** What the whole line has been said to be; empty where nobody has claimed its beginning yet. */
    public Optional<Role> roleOf(Line line) {
        return marks.at(line.span().start()).map(Marks.Marked::role);
    }
}
