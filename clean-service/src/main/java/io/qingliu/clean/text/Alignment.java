package io.qingliu.clean.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the characters of a text in the page that it was read from. Reading HTML is one edit that replaces everything;
 * here it becomes many small ones, each taking away what stands between two characters that stayed. A character that is
 * not found counts as inserted, so the result always is the text.
 *
 * <p>Walks through both from left to right. Where they differ it looks ahead on the page for the next characters of the
 * line; looking in vain is paid from a budget, so that work stays linear.
 */
final class Alignment {
    private static final int SHORTEST_PAGE = 40; // what is shorter is a repair that is seen at one look
    private static final int LONGEST_CLUE = 8;
    private static final int SURE_CLUE = 4; // a shorter one is looked for nearby only
    private static final int NEARBY = 400;
    private static final int LOOKS_A_CHARACTER = 32;
    private static final int LEAST_SHARE_FOUND = 4; // a quarter

    private final Visible page;
    private final String text;
    private final List<Changes.Change> changes = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int next = 0; // on the page
    private int done = 0; // in the source
    private int found = 0;
    private long budget;

    private Alignment(String source, String text) {
        this.page = Visible.of(source);
        this.text = text;
        this.budget = (long) LOOKS_A_CHARACTER * (source.length() + text.length());
    }

    /** Changes that turn {@code source} into {@code text}; one for all where it is short or hardly found again. */
    static List<Changes.Change> of(String source, String text) {
        if (source.length() < SHORTEST_PAGE || text.isEmpty()) {
            return wholly(source, text);
        }
        var alignment = new Alignment(source, text);
        alignment.walk();
        alignment.change(source.length());
        return alignment.found < text.length() / LEAST_SHARE_FOUND ? wholly(source, text) : alignment.changes;
    }

    private static List<Changes.Change> wholly(String source, String text) {
        return List.of(new Changes.Change(new Span(0, source.length()), text));
    }

    private void walk() {
        int i = 0;
        while (i < text.length()) {
            char wanted = text.charAt(i);
            skipBlanks(wanted);
            if (next < page.count() && page.at(next) == wanted) {
                take(wanted);
                i++;
            } else if (isBlank(wanted)) {
                inserted.append(wanted);
                i++;
            } else if (next < page.count() && page.at(next) == Visible.ANY && goesOnAfter(i)) {
                inserted.append(wanted);
                next++;
                i++;
            } else {
                i = lookAhead(i);
            }
        }
    }

    private void skipBlanks(char wanted) {
        while (next < page.count() && isBlank(page.at(next)) && page.at(next) != wanted) {
            next++;
        }
    }

    // A reference is no character that stayed, though it says which one it is.
    private void take(char wanted) {
        if (page.end(next) == page.start(next) + 1) {
            change(page.start(next));
            done = page.end(next);
        } else {
            inserted.append(wanted);
        }
        next++;
        found++;
    }

    private void change(int end) {
        if (done < end || !inserted.isEmpty()) {
            changes.add(new Changes.Change(new Span(done, end), inserted.toString()));
            inserted.setLength(0);
        }
    }

    private boolean goesOnAfter(int i) {
        var clue = clue(i + 1);
        return clue.isEmpty() || matches(next + 1, clue);
    }

    // The next characters of the line.
    private String clue(int start) {
        var clue = new StringBuilder(LONGEST_CLUE);
        for (int i = start; i < text.length() && clue.length() < LONGEST_CLUE && text.charAt(i) != '\n'; i++) {
            if (!isBlank(text.charAt(i))) {
                clue.append(text.charAt(i));
            }
        }
        return clue.toString();
    }

    // To where the text goes on; what is on the page until there has gone.
    private int lookAhead(int i) {
        var clue = clue(i);
        long farthest = clue.length() < SURE_CLUE ? Math.min(NEARBY, budget) : budget;
        int end = (int) Math.min(page.count(), next + farthest);
        for (int position = next; position < end; position++) {
            if (page.at(position) == clue.charAt(0) && matches(position, clue)) {
                next = position;
                return i;
            }
        }
        budget -= end - next;
        inserted.append(text.charAt(i));
        return i + 1;
    }

    private boolean matches(int position, String clue) {
        int i = position;
        for (int k = 0; k < clue.length(); k++) {
            while (i < page.count() && isBlank(page.at(i))) {
                i++;
            }
            if (i == page.count() || (page.at(i) != clue.charAt(k) && page.at(i) != Visible.ANY)) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000';
    }
}
