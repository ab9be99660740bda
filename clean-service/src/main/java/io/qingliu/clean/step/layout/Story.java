package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Draft;
import io.qingliu.clean.article.Jump;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.jumps.JumpMarker;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article that is being read, row by row. */
final class Story {
    private final List<Part> parts = new ArrayList<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final boolean announced; // by a byline, a dateline, a heading or an imprint: it is surely an article
    private int weight; // characters of its paragraphs
    private Optional<Row> last = Optional.empty();
    private Optional<JumpMarker> jumpTo = Optional.empty();
    private Optional<JumpMarker> jumpFrom = Optional.empty();

    Story(boolean announced) {
        this.announced = announced;
    }

    boolean announced() {
        return announced || signed();
    }

    /** Whether its author has signed it: it is an article, and it has ended. */
    boolean signed() {
        return last.filter(Row::isSigned).isPresent();
    }

    int weight() {
        return weight;
    }

    Optional<Row> last() {
        return last;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    private void add(Part part) {
        parts.add(part);
        roles.add(part.role());
    }

    boolean hasLead() {
        return has(Role.DATELINE) || has(Role.CREDIT);
    }

    void title(Span span) {
        add(Part.of(Role.TITLE, span));
    }

    /** Takes the facts of a row, not its text. */
    void facts(Row row) {
        row.parts().stream()
                .filter(part -> part.role() != Role.BODY && part.role() != Role.TITLE)
                .forEach(this::add);
    }

    void deck(Row row) {
        row.parts().forEach(part -> add(new Part(Role.DECK, part.span(), part.joined())));
    }

    /** Takes a row as text; {@code joined} where it continues the paragraph of the row before it. */
    void text(Row row, boolean joined) {
        boolean first = true;
        for (var part : row.parts()) {
            boolean body = part.role() == Role.BODY;
            add(body && first ? new Part(Role.BODY, part.span(), joined) : part);
            first &= !body;
        }
        weight += row.is(Row.Kind.PARAGRAPH) ? row.text().length() : 0;
        last = Optional.of(row);
    }

    void cameFrom(JumpMarker marker) {
        jumpFrom = Optional.of(marker);
    }

    void leave(JumpMarker marker) {
        jumpTo = Optional.of(marker);
    }

    /** The other half of the text is found and follows. */
    void arrive() {
        jumpTo = Optional.empty();
    }

    boolean breaksOff() {
        return last.filter(Row::breaksOff).isPresent();
    }

    Draft toDraft(boolean truncated) {
        var jump = new Jump(
                jumpTo.map(JumpMarker::page).orElse(""),
                jumpFrom.map(JumpMarker::page).orElse(""));
        return new Draft(parts, truncated || jumpTo.isPresent(), jump);
    }
}
