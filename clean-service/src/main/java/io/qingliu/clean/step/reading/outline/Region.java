package io.qingliu.clean.step.reading.outline;

import java.util.Set;

/**
 * An element of the page.
 *
 * @param number in the order of the page, the root is 0
 * @param parent number of the region that holds it; the root holds itself
 * @param tag lower case
 * @param style its class, by which sections of one kind are known
 * @param clues what its name, class and role hint at
 * @param firstLine of the lines that stand wholly in it
 * @param endLine one past the last of them
 */
public record Region(
        int number, int parent, int depth, String tag, String style, Set<Clue> clues, int firstLine, int endLine) {
    public boolean isEmpty() {
        return firstLine >= endLine;
    }

    public boolean holds(int line) {
        return firstLine <= line && line < endLine;
    }

    public boolean hints(Clue clue) {
        return clues.contains(clue);
    }
}
