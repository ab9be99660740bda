package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.OptionalInt;

/** Marks what stands before, between and behind headline and text. */
final class Surroundings {
    // A line about the article, such as its source, stands this near to its headline or its end.
    private static final int NEAR = 15;
    private static final int LONGEST_ABOUT = 160;

    private final Outline outline;
    private final Region main;
    private final OptionalInt headline;

    Surroundings(Outline outline, Region main, OptionalInt headline) {
        this.outline = outline;
        this.main = main;
        this.headline = headline;
    }

    void mark(Verdicts verdicts) {
        headline.ifPresent(line -> verdicts.say(line, Role.TITLE));
        int title = headline.orElse(main.firstLine());
        for (int i = 0; i < outline.lines().size(); i++) {
            boolean beforeTitle = headline.isPresent() && i < headline.getAsInt();
            if (beforeTitle || !main.holds(i)) {
                boolean near = i >= title - 3 && i < main.endLine() + NEAR;
                mark(i, near, beforeTitle || i < main.firstLine(), verdicts);
            }
        }
    }

    private void mark(int number, boolean near, boolean before, Verdicts verdicts) {
        var line = outline.lines().get(number);
        var role = before ? Role.NAVIGATION : Role.OTHER;
        boolean deck = line.hints(Clue.DECK) || outline.regionOf(line).hints(Clue.DECK);
        if (near && before && deck && headline.isPresent() && number > headline.getAsInt()) {
            verdicts.suppose(number, Role.DECK);
        } else if (near && maySayMore(line)) {
            verdicts.suppose(number, role);
        } else {
            verdicts.say(number, role);
        }
    }

    static boolean maySayMore(TextLine line) {
        return line.text().length() <= LONGEST_ABOUT && line.linkDensity() < 0.7;
    }
}
