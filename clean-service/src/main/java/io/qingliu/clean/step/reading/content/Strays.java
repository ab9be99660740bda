package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.HashSet;
import java.util.Set;

/** Finds short lines that stand apart from the running text: buttons, labels, and headings with nothing left under them. */
final class Strays {
    private final Outline outline;
    private final Region main;
    private final Verdicts verdicts;
    private final Set<Integer> homes = new HashSet<>();
    private int lastProse = -1;

    Strays(Outline outline, Region main, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.verdicts = verdicts;
    }

    void mark() {
        for (int i = main.firstLine(); i < main.endLine(); i++) {
            var line = outline.lines().get(i);
            if (verdicts.isOpen(i) && line.isProse()) {
                homes.add(Paragraphs.home(line, outline));
                lastProse = i;
            }
        }
        if (lastProse < 0) {
            return;
        }
        for (int i = main.firstLine(); i < main.endLine(); i++) {
            if (verdicts.isOpen(i) && isStray(outline.lines().get(i), i)) {
                verdicts.suppose(i, Role.OTHER);
            }
        }
        markEmptyHeadings();
    }

    private boolean isStray(TextLine line, int number) {
        if (line.isProse() || homes.contains(Paragraphs.home(line, outline)) || isQuoted(line)) {
            return false;
        }
        return !Paragraphs.isWritten(line) || (number > lastProse && !line.tag().equals("li"));
    }

    private boolean isQuoted(TextLine line) {
        var region = outline.regionOf(line);
        return region.tag().equals("blockquote") || outline.parent(region).tag().equals("blockquote");
    }

    private void markEmptyHeadings() {
        boolean empty = true;
        boolean dropped = true;
        for (int i = main.endLine() - 1; i >= main.firstLine(); i--) {
            boolean heading = outline.lines().get(i).isHeading();
            if (!verdicts.isOpen(i)) {
                dropped = true;
            } else if (heading && empty && dropped) {
                verdicts.say(i, Role.OTHER);
            } else {
                empty = heading;
                dropped = false;
            }
        }
    }
}
