package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds abstracts that a system made of the text itself: a line that is cut off, or stands in a box of its own, and whose
 * words the text begins a paragraph with further down.
 */
final class Abstracts {
    // As many letters and digits of the beginning tell one paragraph from the others.
    private static final int BEGINNING = 20;

    private final Outline outline;
    private final Verdicts verdicts;

    Abstracts(Outline outline, Verdicts verdicts) {
        this.outline = outline;
        this.verdicts = verdicts;
    }

    void mark() {
        Set<String> beginnings = new HashSet<>();
        for (int i = outline.lines().size() - 1; i >= 0; i--) {
            var text = outline.lines().get(i).text();
            if (verdicts.isOpen(i)) {
                var beginning = beginning(text);
                if (isCut(text) && beginnings.contains(beginning)) {
                    verdicts.say(i, Role.TEASER);
                } else if (!beginning.isEmpty()) {
                    beginnings.add(beginning);
                }
            }
        }
    }

    private static boolean isCut(String text) {
        var line = text.strip();
        return line.endsWith("…") || line.endsWith("...");
    }

    /** Empty for a text that is shorter. */
    private static String beginning(String text) {
        var key = Headline.key(text.substring(0, Math.min(text.length(), BEGINNING * 3)));
        return key.length() < BEGINNING ? "" : key.substring(0, BEGINNING);
    }
}
