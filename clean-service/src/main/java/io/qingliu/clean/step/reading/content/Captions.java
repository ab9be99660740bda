package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Picture;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.Set;

/** Finds the captions of pictures: one or two lines in a box of their own with the picture, or a centred one under it. */
final class Captions {
    private static final int MOST_LINES = 2;
    private static final int LONGEST = 300;
    private static final Set<String> NEVER = Set.of("p", "td", "th", "tr", "tbody", "table", "li", "body", "html");

    private final Outline outline;
    private final Region main;
    private final Verdicts verdicts;
    private final boolean centredText;

    Captions(Outline outline, Region main, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.verdicts = verdicts;
        centredText = hasCentredText();
    }

    void mark() {
        for (var picture : outline.pictures()) {
            var box = box(picture);
            if (box.number() != main.number()
                    && main.firstLine() <= box.firstLine()
                    && box.endLine() <= main.endLine()
                    && isCaptioned(box)) {
                verdicts.suppose(box, Role.CAPTION);
            } else {
                markCentred(picture.line());
            }
        }
    }

    // A line in the middle, right under a picture; a whole sentence only where the text itself does not stand there.
    private void markCentred(int number) {
        if (!main.holds(number) || !verdicts.isOpen(number)) {
            return;
        }
        var line = outline.lines().get(number);
        var text = line.text().strip();
        boolean sentence = text.endsWith("。") || text.endsWith("？") || text.endsWith("！");
        if (isCentred(line)
                && !(sentence && centredText)
                && !line.isHeading()
                && !line.isStrong()
                && line.size() <= LONGEST) {
            verdicts.suppose(number, Role.CAPTION);
        }
    }

    private boolean isCentred(TextLine line) {
        return outline.regionOf(line).hints(Clue.CENTRED);
    }

    private boolean hasCentredText() {
        int centred = 0;
        int others = 0;
        for (var line : outline.lines().subList(main.firstLine(), main.endLine())) {
            if (line.isProse()) {
                centred += isCentred(line) ? 1 : 0;
                others += isCentred(line) ? 0 : 1;
            }
        }
        return centred * 2 >= others;
    }

    /** The smallest region that holds the picture and any line. */
    private Region box(Picture picture) {
        var region = outline.regions().get(picture.region());
        while (region.isEmpty() && region.number() != 0) {
            region = outline.parent(region);
        }
        return region;
    }

    private boolean isCaptioned(Region box) {
        if (box.endLine() - box.firstLine() > MOST_LINES || NEVER.contains(box.tag())) {
            return false;
        }
        int size = 0;
        for (var line : outline.lines().subList(box.firstLine(), box.endLine())) {
            if (line.isHeading()) {
                return false;
            }
            size += line.size();
        }
        return size <= LONGEST;
    }
}
