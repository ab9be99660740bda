package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;

/** Finds what an editor hangs on below the last paragraph: a list of links to other stories of the site. */
final class Closing {
    private static final double LEAST_LINKED = 0.25;
    // A list of other stories has no item without a link, or hardly any.
    private static final double NEARLY_ALL = 0.8;
    private static final int LONGEST_LABEL = 60;

    private final Outline outline;
    private final Region main;
    private final Verdicts verdicts;

    Closing(Outline outline, Region main, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.verdicts = verdicts;
    }

    void mark() {
        int last = lastParagraph();
        if (last >= main.firstLine()) {
            markList(last);
        }
    }

    private int lastParagraph() {
        int last = main.endLine() - 1;
        while (last >= main.firstLine() && !isParagraph(last)) {
            last--;
        }
        return last;
    }

    private boolean isParagraph(int number) {
        var line = outline.lines().get(number);
        return verdicts.isOpen(number)
                && line.isProse()
                && !line.isStrong()
                && !line.tag().equals("li");
    }

    private void markList(int last) {
        int items = 0;
        int leading = 0;
        for (int i = last + 1; i < main.endLine(); i++) {
            var line = outline.lines().get(i);
            if (verdicts.isOpen(i) && line.tag().equals("li")) {
                items++;
                leading += leadsToOwnPage(line) ? 1 : 0;
            }
        }
        if (leading < items * NEARLY_ALL || leading < 2) {
            return;
        }
        for (int i = main.endLine() - 1; i > last; i--) {
            var line = outline.lines().get(i);
            boolean item = line.tag().equals("li");
            boolean label = line.text().length() <= LONGEST_LABEL && i + 1 < main.endLine() && !verdicts.isOpen(i + 1);
            if (verdicts.isOpen(i) && (item || label)) {
                verdicts.say(i, Role.TEASER);
            }
        }
    }

    private static boolean leadsToOwnPage(TextLine line) {
        return line.linkDensity() >= LEAST_LINKED
                && line.counts().ownLinked() * 2 >= line.counts().linked();
    }
}
