package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds the second copy of a text that a page holds twice, for screens of two sizes. A writer may repeat a paragraph; a
 * page that repeats most of them repeats itself.
 */
final class Repeats {
    private final Outline outline;
    private final Verdicts verdicts;

    Repeats(Outline outline, Verdicts verdicts) {
        this.outline = outline;
        this.verdicts = verdicts;
    }

    void mark() {
        var seen = new HashSet<String>();
        var again = new ArrayList<Integer>();
        int prose = 0;
        int proseAgain = 0;
        for (int i = 0; i < outline.lines().size(); i++) {
            var line = outline.lines().get(i);
            if (verdicts.isOpen(i)) {
                boolean known = !seen.add(line.text().strip());
                if (known) {
                    again.add(i);
                }
                if (line.isProse()) {
                    prose++;
                    proseAgain += known ? 1 : 0;
                }
            }
        }
        // Of two whole copies half is known; with one paragraph more or less in one of them, somewhat less.
        if (proseAgain >= 2 && proseAgain * 5 >= prose * 2) {
            drop(again);
        }
    }

    private void drop(List<Integer> lines) {
        lines.forEach(line -> verdicts.say(line, Role.OTHER));
    }
}
