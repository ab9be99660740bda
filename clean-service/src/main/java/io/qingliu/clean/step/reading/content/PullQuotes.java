package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import java.util.BitSet;

/** Finds quotations in a box beside the text that only repeat what the text says: a reader needs them once. */
final class PullQuotes {
    // A shorter piece may stand in the text by chance.
    private static final int SHORTEST = 12;
    private static final int LONGEST = 300;
    private static final int MOST = 20;

    private final Outline outline;
    private final Region main;
    private final Verdicts verdicts;

    PullQuotes(Outline outline, Region main, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.verdicts = verdicts;
    }

    void mark() {
        var beside = beside();
        int looked = 0;
        for (int i = main.firstLine(); i < main.endLine() && looked < MOST; i++) {
            var line = outline.lines().get(i);
            if (verdicts.isOpen(i) && line.text().length() <= LONGEST && beside.get(line.region())) {
                looked++;
                if (isSaid(i)) {
                    verdicts.suppose(i, Role.OTHER);
                }
            }
        }
    }

    /** The regions that stand beside the text, and all in them; parents come before their children. */
    private BitSet beside() {
        var beside = new BitSet();
        for (var region : outline.regions()) {
            boolean box = region.tag().equals("aside") || region.hints(Clue.PULL_QUOTE);
            boolean holdsText = region.firstLine() <= main.firstLine() && main.endLine() <= region.endLine();
            if (!holdsText && (box || beside.get(region.parent()))) {
                beside.set(region.number());
            }
        }
        return beside;
    }

    private boolean isSaid(int number) {
        var key = Headline.key(outline.lines().get(number).text());
        if (key.length() < SHORTEST) {
            return false;
        }
        for (int i = main.firstLine(); i < main.endLine(); i++) {
            if (i != number
                    && verdicts.isOpen(i)
                    && Headline.key(outline.lines().get(i).text()).contains(key)) {
                return true;
            }
        }
        return false;
    }
}
