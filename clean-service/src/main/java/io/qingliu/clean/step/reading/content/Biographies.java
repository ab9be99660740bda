package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the lines below the last paragraph that say who wrote it: they begin with the name of an author that the page
 * states, or are set apart in italics and say what somebody is.
 */
final class Biographies {
    // Behind the last paragraph there may be a line for each of a few authors.
    private static final int MOST = 3;
    private static final int LONGEST = 500;
    private static final Pattern NAME_AND_VERB = Pattern.compile(
            "^[\\p{Lu}][\\p{L}.’'-]+(?: [\\p{Lu}][\\p{L}.’'-]*){1,3},? (?:is|was|writes|covers|reports|lives|works|teaches)\\b.*");

    private final Outline outline;
    private final Region main;
    private final List<String> authors;
    private final Verdicts verdicts;

    Biographies(Outline outline, Region main, List<String> authors, Verdicts verdicts) {
        this.outline = outline;
        this.main = main;
        this.authors = authors.stream()
                .filter(author -> author.indexOf(' ') > 0) // a name that is one word begins many sentences
                .map(author -> author.toLowerCase(Locale.ROOT))
                .toList();
        this.verdicts = verdicts;
    }

    void mark() {
        int left = MOST;
        for (int i = main.endLine() - 1; i > main.firstLine() && left > 0; i--) {
            if (verdicts.isOpen(i)) {
                if (!isBiography(outline.lines().get(i))) {
                    return;
                }
                verdicts.suppose(i, Role.OTHER);
                left--;
            }
        }
    }

    private boolean isBiography(TextLine line) {
        var text = line.text().strip();
        if (text.length() > LONGEST) {
            return false;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        boolean names = authors.stream().anyMatch(lower::startsWith);
        boolean says = NAME_AND_VERB.matcher(text).matches();
        return says && (names || line.isStrong());
    }
}
