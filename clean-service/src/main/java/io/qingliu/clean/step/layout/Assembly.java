package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.jumps.JumpMarker;
import io.qingliu.clean.step.layout.Row.Kind;
import io.qingliu.clean.step.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a page from top to bottom and gathers them into stories. Short rows wait until what follows tells
 * whether they are headlines of the next text or subheads of this one.
 */
final class Assembly {
    // More short rows than these between two paragraphs are a menu, unless the page has no menus at all.
    private static final int MOST_SUBHEADS = 12;
    private static final int MOST_AFTER_PAUSE = 2;
    private static final int MOST_BEFORE_SIGNING = 3;
    private static final Words LABELS =
            Words.of(List.of("来源", "来 源", "稿源", "出处", "转自", "摘自", "编辑", "责编", "作者", "记者", "供稿", "撰稿"));
    private static final Words COMMENTS = Words.of(List.of("评论", "留言", "跟帖", "跟贴"));

    /** How sure it is that the text goes on. */
    private enum Door {
        OPEN,
        AJAR,
        SHUT
    }

    private final Sheet sheet;
    private final Headlines headlines;
    private final PageKind page;
    private final List<Story> stories = new ArrayList<>();
    private final Deque<Story> halves = new ArrayDeque<>(); // that wait for their other half
    private final Waiting waiting = new Waiting();
    private Optional<Story> current = Optional.empty();
    private Optional<JumpMarker> arrival = Optional.empty();
    private Door door = Door.OPEN;
    private BitSet signed = new BitSet();
    private int position;
    private boolean comments; // of readers have begun: each has a name and a date, and none is an article
    private boolean bulletin; // each headline has an item of its own

    Assembly(Sheet sheet, Headlines headlines, PageKind page) {
        this.sheet = sheet;
        this.headlines = headlines;
        this.page = page;
    }

    List<Story> read(List<Row> rows) {
        signed = SignedTexts.of(rows);
        var fields = Fields.among(rows);
        for (position = 0; position < rows.size(); position++) {
            take(fields.get(position) ? rows.get(position).asText() : rows.get(position));
        }
        end();
        return stories;
    }

    private void take(Row row) {
        switch (row.kind()) {
            case PARAGRAPH -> paragraph(row);
            case SHORT -> shortRow(row);
            case TITLE, DATELINE -> waiting.add(row);
            case BYLINE -> byline(row);
            case COLOPHON -> colophon(row);
            case IMPRINT -> imprint(row);
            case PASSING, CAPTION -> passing(row);
            case PAUSE -> close(Door.AJAR);
            case END -> {
                close(Door.SHUT);
                comments |= current.isPresent() && COMMENTS.in(row.line().folded());
            }
        }
    }

    private void close(Door to) {
        if (current.isPresent() && to.compareTo(door) > 0) {
            door = to;
        }
    }

    private void shortRow(Row row) {
        if (arrival.isPresent()
                && row.endsSentence()
                && !halves.isEmpty()
                && halves.peek().breaksOff()) {
            paragraph(row); // the last words of a paragraph that broke off on another page
            return;
        }
        boolean continues = door == Door.OPEN
                && waiting.noShortRow()
                && current.filter(Story::breaksOff).isPresent()
                && (row.endsSentence() || row.holdsSentence());
        if (continues) {
            take(row.setAs(row.setting()), true);
        } else {
            bulletin = row.heading() ? Bulletins.isOne(row) : bulletin || Bulletins.isOne(row);
            if (waiting.isFull() && current.isPresent() && goesOn()) {
                flush(); // a list without end is content, not a menu
            }
            waiting.add(row);
        }
    }

    private void passing(Row row) {
        arrival = row.jumpFrom().or(() -> arrival);
        if (current.isPresent()) {
            row.jumpTo().ifPresent(this::leave);
            current.get().facts(row);
        } else if (!row.parts().isEmpty()) {
            waiting.add(row);
        }
    }

    private void byline(Row row) {
        boolean opens = "□■◆◇●○◎▲△☆★".indexOf(row.line().text().charAt(0)) >= 0 || !waiting.noShortRow();
        if (current.isEmpty() || opens) {
            waiting.add(row);
        } else {
            current.get().facts(row);
            close(Door.AJAR);
        }
    }

    private void colophon(Row row) {
        if (current.isEmpty()) {
            waiting.add(row);
        } else {
            current.get().facts(row);
            close(Door.SHUT);
        }
    }

    private void imprint(Row row) {
        if (current.isPresent() && door == Door.OPEN && isSigning(row)) {
            flush();
            current.get().text(row.asText(), false);
            return;
        }
        boolean labelled = (row.hasPart(Role.SOURCE) || row.hasPart(Role.CREDIT))
                && LABELS.in(row.line().folded());
        if (current.isEmpty() || (!waiting.noShortRow() && door != Door.SHUT)) {
            waiting.add(row);
        } else if (door != Door.SHUT || labelled) {
            current.get().facts(row);
        } else if (!waiting.noShortRow()) {
            waiting.add(row);
        }
    }

    // 清河县水务局 / 2025年3月6日: an office signs its notice, and the page gives its own date elsewhere.
    private boolean isSigning(Row row) {
        return current.orElseThrow().has(Role.DATE)
                && !waiting.noShortRow()
                && waiting.rows().size() <= MOST_BEFORE_SIGNING
                && waiting.rows().getLast().isOffice()
                && row.isDay();
    }

    private void paragraph(Row row) {
        var from = row.jumpFrom().or(() -> arrival);
        arrival = Optional.empty();
        if (from.isPresent()) {
            arrive(row, from.get());
            return;
        }
        var opening = Opening.of(waiting.rows(), row);
        if (current.isEmpty()) {
            if (opening.announced() || row.mayOpen()) {
                open(row, opening.announced());
            } else {
                waiting.add(row.asShort());
            }
        } else if (comments && !opening.byline() && !opening.dateline() && !opening.heading()) {
            waiting.clear();
        } else if (opens(opening, row)) {
            open(row, true);
        } else if (opening.headline() && current.get().signed()) {
            open(row, false);
        } else if (goesOn()) {
            boolean between = !waiting.noShortRow();
            flush();
            append(row, between);
            door = Door.OPEN;
        } else {
            open(row, false);
        }
    }

    private boolean opens(Opening opening, Row row) {
        var story = current.orElseThrow();
        if (opening.byline() || opening.heading() || opening.imprint()) {
            return true;
        }
        if (opening.dateline()) {
            return !waiting.noShortRow() || story.hasLead() || door == Door.SHUT;
        }
        // One report has a lead or is signed: what has both is two.
        boolean other = signed.get(position) && story.has(Role.DATELINE);
        return opening.headline()
                && (bulletin || other || (page.printed() && LeadWords.begin(row.text())))
                && story.last().filter(Row::endsSentence).isPresent();
    }

    private boolean goesOn() {
        int shorts = waiting.shortRows();
        return switch (door) {
            case OPEN -> shorts <= MOST_SUBHEADS || !page.hasFurniture();
            case AJAR -> shorts <= MOST_AFTER_PAUSE;
            case SHUT -> false;
        };
    }

    private void arrive(Row row, JumpMarker from) {
        if (halves.isEmpty()) {
            open(row, true);
            current.orElseThrow().cameFrom(from);
        } else {
            waiting.clear();
            var story = halves.pop();
            current = Optional.of(story);
            story.arrive();
            door = Door.OPEN;
            take(row, true);
        }
    }

    private void leave(JumpMarker to) {
        var story = current.orElseThrow();
        story.leave(to);
        halves.push(story);
    }

    private void take(Row row, boolean joined) {
        current.orElseThrow().text(row, joined);
        row.jumpTo().ifPresent(this::leave);
        if (row.endsWithEditors()) {
            close(Door.SHUT);
        }
    }

    /** Begins a story with this paragraph, under the headline that waits. */
    private void open(Row row, boolean announced) {
        var story = new Story(announced);
        var rows = waiting.rows();
        int headline = headlines.choose(rows);
        int text = Openers.beginningOfText(rows);
        for (int i = 0; i < rows.size(); i++) {
            var above = rows.get(i);
            if (i == headline) {
                Headlines.headline(above, sheet).ifPresent(story::title);
                if (above.is(Kind.TITLE)) {
                    story.facts(above); // the lead in front of its topic
                }
            } else if (i > headline && i >= text && above.is(Kind.SHORT)) {
                story.text(above, false);
            } else if (i > headline && headline >= 0 && Headlines.isDeck(above) && !story.has(Role.DECK)) {
                story.deck(above);
            } else if (i < headline && current.isPresent()) {
                current.get().facts(above);
            } else {
                story.facts(above);
            }
        }
        waiting.clear();
        stories.add(story);
        current = Optional.of(story);
        door = Door.OPEN;
        take(row, false);
    }

    /** What waited turns out to belong to the story that is open. */
    private void flush() {
        var story = current.orElseThrow();
        for (var row : waiting.rows()) {
            if (row.is(Kind.SHORT)) {
                take(row, false);
            } else {
                story.facts(row);
            }
        }
        waiting.clear();
    }

    private void append(Row row, boolean between) {
        var story = current.orElseThrow();
        boolean joined = !between
                && story.last().filter(last -> LineBreaks.isBroken(last, row)).isPresent();
        take(row, joined);
    }

    private void end() {
        if (current.isEmpty()) {
            return;
        }
        boolean complete = door == Door.OPEN
                && !page.hasFurniture()
                && !current.get().breaksOff()
                && waiting.rows().stream().noneMatch(Row::heading);
        if (complete) {
            flush();
        } else {
            waiting.rows().stream()
                    .filter(row -> door != Door.SHUT && !row.is(Kind.SHORT))
                    .forEach(current.get()::facts);
        }
    }
}
