package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.page.Role;
import java.util.Optional;

/**
 * What a line is.
 *
 * @param role empty for text of the article
 * @param certain whether its place is enough to know; else its words may tell more
 */
public record Judgement(Optional<Role> role, boolean certain) {
    static final Judgement TEXT = new Judgement(Optional.empty(), true);

    public boolean isText() {
        return role.isEmpty();
    }
}
