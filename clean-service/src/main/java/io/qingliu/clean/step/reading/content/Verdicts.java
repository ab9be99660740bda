package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.reading.outline.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What has been said of each line so far; the first word counts. */
final class Verdicts {
    private final List<Judgement> judgements;

    Verdicts(int lines) {
        judgements = new ArrayList<>(Collections.nCopies(lines, Judgement.TEXT));
    }

    /** The line is this: its place leaves no doubt. */
    void say(int line, Role role) {
        say(line, new Judgement(Optional.of(role), true));
    }

    /** The line is no text of the article, and perhaps this. */
    void suppose(int line, Role role) {
        say(line, new Judgement(Optional.of(role), false));
    }

    void suppose(Region region, Role role) {
        for (int line = region.firstLine(); line < region.endLine(); line++) {
            suppose(line, role);
        }
    }

    private void say(int line, Judgement judgement) {
        if (isOpen(line)) {
            judgements.set(line, judgement);
        }
    }

    /** Whether nothing has been said against it: it may be text of the article. */
    boolean isOpen(int line) {
        return judgements.get(line).isText();
    }

    List<Judgement> list() {
        return List.copyOf(judgements);
    }
}
