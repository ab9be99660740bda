package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;

/** Finds lines in the text that lead away from it: headlines of other stories, and what stands over them. */
final class Teasers {
    private final Outline outline;
    private final Region main;
    private final Verdicts verdicts;

    Teasers(Outline outline, Region main, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.verdicts = verdicts;
    }

    void mark() {
        for (int i = main.firstLine(); i < main.endLine(); i++) {
            if (verdicts.isOpen(i) && leadsAway(outline.lines().get(i))) {
                verdicts.say(i, Role.TEASER);
            }
        }
    }

    private boolean leadsAway(TextLine line) {
        if (!line.isLinked()
                || isAddress(line.text())
                || line.tag().equals("td")
                || line.tag().equals("tr")) {
            return false;
        }
        boolean own = line.counts().ownLinked() * 2 > line.counts().linked();
        return own || !(line.isHeading() || line.tag().equals("li"));
    }

    // An address written out is part of what the text says.
    private static boolean isAddress(String text) {
        return text.contains("http://") || text.contains("https://") || text.contains("www.") || text.contains("@");
    }
}
