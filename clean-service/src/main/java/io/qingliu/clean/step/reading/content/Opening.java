package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the second headline: headings, and what is named a deck, right under the headline and before any text. */
final class Opening {
    private static final int LONGEST_BYLINE = 80;
    private static final List<String> BY =
            List.of("by ", "written by ", "posted by ", "published", "updated", "von ", "par ", "por ", "di ", "oleh ");
    private static final Pattern YEAR_OR_TIME = Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}:\\d\\d\\b");

    private final Outline outline;
    private final Region main;
    private final OptionalInt headline;
    private final Verdicts verdicts;

    Opening(Outline outline, Region main, OptionalInt headline, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.headline = headline;
        this.verdicts = verdicts;
    }

    void mark() {
        if (headline.isEmpty()) {
            return;
        }
        var title = outline.lines().get(headline.getAsInt());
        for (int i = headline.getAsInt() + 1; i < main.endLine(); i++) {
            var line = outline.lines().get(i);
            if (!verdicts.isOpen(i)) {
                continue;
            }
            if (Headline.key(line.text()).equals(Headline.key(title.text()))) {
                verdicts.say(i, Role.OTHER); // the headline again
            } else if (isDeck(line, title)) {
                verdicts.say(i, Role.DECK);
            } else if (isByline(line)) {
                verdicts.suppose(i, Role.CREDIT);
            } else {
                return;
            }
        }
    }

    /** Whether a short line before the text says by whom or when: By Jane Doe, Updated 9:15 AM, November 2025. */
    private static boolean isByline(TextLine line) {
        var text = line.text().strip().toLowerCase(Locale.ROOT);
        boolean sentence = text.endsWith(".") || text.endsWith("。") || text.endsWith("?") || text.endsWith("!");
        return text.length() <= LONGEST_BYLINE
                && !sentence
                && (BY.stream().anyMatch(text::startsWith)
                        || YEAR_OR_TIME.matcher(text).find());
    }

    private boolean isDeck(TextLine line, TextLine title) {
        boolean named = line.hints(Clue.DECK)
                || outline.regionOf(line).hints(Clue.DECK)
                || (outline.regionOf(line).hints(Clue.HEADLINE) && !line.isProse());
        return named || (line.isHeading() && box(line) == box(title));
    }

    private int box(TextLine line) {
        return outline.regionOf(line).parent();
    }
}
