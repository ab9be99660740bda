package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Fact.Contribution;
import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Lines;
import io.qingliu.clean.page.Marks.Marked;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.credits.Credits;
import io.qingliu.clean.step.jumps.JumpMarker;
import io.qingliu.clean.step.layout.Row.Kind;
import io.qingliu.clean.step.layout.Row.Setting;
import io.qingliu.clean.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the lines of a marked page into rows. */
final class Rows {
    private static final int MOST_INDENT = 8;

    private final Sheet sheet;
    private final Credits credits;
    private final boolean captions;

    private Rows(Sheet sheet, Credits credits, boolean captions) {
        this.sheet = sheet;
        this.credits = credits;
        this.captions = captions;
    }

    static List<Row> of(Sheet sheet, Credits credits) {
        return of(sheet, new Rows(sheet, credits, false));
    }

    /** The same with captions as text, for a page that has no other. */
    static List<Row> withCaptions(Sheet sheet, Credits credits) {
        return of(sheet, new Rows(sheet, credits, true));
    }

    private static List<Row> of(Sheet sheet, Rows rows) {
        return Columns.set(Verses.set(sheet.lines().stream().map(rows::row).toList()));
    }

    private Row row(Line line) {
        var marks = sheet.marks().within(line.span());
        var free = free(line, marks);
        var text = text(free);
        var kind = free.isEmpty() ? claimed(line, marks) : open(text, marks);
        return new Row(
                line,
                kind,
                Setting.OWN,
                text,
                indent(line),
                parts(marks, free),
                line.markup().tag().equals("h1"), // what stands lower is as often a subhead
                jump(marks, true),
                jump(marks, false));
    }

    private String text(List<Span> free) {
        if (free.size() == 1) {
            return free.getFirst().of(sheet.folded());
        }
        var text = new StringBuilder();
        free.forEach(span -> text.append(sheet.folded(), span.start(), span.end()));
        return text.toString();
    }

    private Optional<JumpMarker> jump(List<Marked> marks, boolean onward) {
        for (var marked : marks) {
            if (marked.role() == Role.JUMP) {
                var marker = JumpMarker.find(marked.span().of(sheet.folded()), 0);
                if (marker.filter(jump -> jump.onward() == onward).isPresent()) {
                    return marker;
                }
            }
        }
        return Optional.empty();
    }

    private List<Span> free(Line line, List<Marked> marks) {
        var unclaimed = marks.isEmpty() ? List.of(line.span()) : sheet.unclaimed(line.span());
        return captions
                ? Stream.concat(
                                unclaimed.stream(),
                                marks.stream()
                                        .filter(marked -> marked.role() == Role.CAPTION)
                                        .map(Marked::span))
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList()
                : unclaimed;
    }

    // What stands beside a dateline or a page jump is text, however short the printed line is.
    private static Kind open(String text, List<Marked> marks) {
        boolean beside =
                marks.stream().anyMatch(marked -> marked.role() == Role.DATELINE || marked.role() == Role.JUMP);
        return beside || Prose.isParagraph(text) ? Kind.PARAGRAPH : Kind.SHORT;
    }

    private int indent(Line line) {
        int start = line.span().start();
        int blanks = 0;
        while (blanks < MOST_INDENT
                && start > blanks
                && isBlankInLine(sheet.text().charAt(start - blanks - 1))) {
            blanks++;
        }
        return blanks;
    }

    private static boolean isBlankInLine(char c) {
        return c != '\n' && Lines.isBlank(c);
    }

    // The strongest of the marks says what the line is.
    private Kind claimed(Line line, List<Marked> marks) {
        var kind = Kind.PASSING;
        for (var marked : marks) {
            var said = kind(marked.role());
            kind = said.compareTo(kind) < 0 ? said : kind;
        }
        return kind == Kind.BYLINE && isColophon(line) ? Kind.COLOPHON : kind;
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case MORE, COPYRIGHT -> Kind.END;
            case TITLE -> Kind.TITLE;
            case CAPTION -> Kind.CAPTION;
            case DATE, SOURCE -> Kind.IMPRINT;
            case CREDIT -> Kind.BYLINE;
            case DATELINE -> Kind.DATELINE;
            case NAVIGATION, SHARE, TAGS, TEASER -> Kind.PAUSE;
            case DECK, BODY, COUNTER, COLUMN, ADVERT, PAGE_NUMBER, JUMP, OTHER -> Kind.PASSING;
        };
    }

    private boolean isColophon(Line line) {
        var reading = credits.read(line.folded());
        return (reading.credits().isEmpty() && !reading.nobody()) || reading.creditsOnly(Contribution.EDITOR);
    }

    private static List<Part> parts(List<Marked> marks, List<Span> free) {
        if (marks.isEmpty()) {
            return List.of(Part.of(Role.BODY, free.getFirst()));
        }
        var parts = new ArrayList<Part>(marks.size() + free.size());
        for (var marked : marks) {
            if (marked.role().partOfArticle()) {
                parts.add(Part.of(marked.role(), marked.span()));
            }
        }
        for (int i = 0; i < free.size(); i++) {
            parts.add(new Part(Role.BODY, free.get(i), i > 0));
        }
        if (parts.size() > 1) {
            parts.sort(Comparator.comparingInt(part -> part.span().start()));
        }
        return parts;
    }
}
