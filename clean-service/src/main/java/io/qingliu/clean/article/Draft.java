package io.qingliu.clean.article;

import io.qingliu.clean.page.Role;
import java.util.List;
import java.util.stream.Stream;

/** An article as parts of the page, in reading order; the two halves of a page jump may stand far apart. */
public record Draft(List<Part> parts, boolean truncated, Jump jump) {
    public Draft {
        parts = List.copyOf(parts);
    }

    public Stream<Part> parts(Role role) {
        return parts.stream().filter(part -> part.role() == role);
    }

    /** Where on the page its first part begins. */
    public int start() {
        return parts.stream().mapToInt(part -> part.span().start()).min().orElse(0);
    }

    /** The text of one role: separate parts on lines of their own, joined ones run on. */
    public String read(Role role, String text) {
        var out = new StringBuilder();
        parts(role).forEach(part -> {
            if (!out.isEmpty() && !part.joined()) {
                out.append('\n');
            }
            out.append(text, part.span().start(), part.span().end());
        });
        return out.toString();
    }
}
