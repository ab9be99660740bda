package io.qingliu.clean.step.layout;

import io.qingliu.clean.article.Part;
import io.qingliu.clean.page.Line;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.jumps.JumpMarker;
import io.qingliu.clean.step.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A line as the division into articles sees it.
 *
 * @param setting how the line is set among its neighbours
 * @param text what nobody has claimed of it, folded to Simplified
 * @param indent how many blanks stand in front of the line
 * @param parts what an article would take of it
 * @param jumpTo where its text goes on, {@code jumpFrom} where it came from
 */
record Row(
        Line line,
        Kind kind,
        Setting setting,
        String text,
        int indent,
        List<Part> parts,
        boolean heading,
        Optional<JumpMarker> jumpTo,
        Optional<JumpMarker> jumpFrom) {
    private static final Words EDITORS = Words.of(List.of("编辑", "责编", "主编"));
    private static final Words OFFICES = Words.of(
            List.of("公司", "局", "委", "办", "会", "院", "校", "中心", "政府", "部", "处", "站", "社", "所", "厅", "组", "室", "队"));
    private static final int LONGEST_COLOPHON = 30;

    /** What a line does to the article that is being read; where its marks say several things, the first of these counts. */
    enum Kind {
        /** A heading over other stories, a copyright statement: the article has ended. */
        END,
        /** A headline that says so: 原标题：…… */
        TITLE,
        /** The article goes on below it. */
        CAPTION,
        /** When, from where, by whom. */
        IMPRINT,
        BYLINE,
        DATELINE,
        /** A share bar, a menu: the article has probably ended. */
        PAUSE,
        /** An advert, a page number: the article goes on below it. */
        PASSING,
        /** Names of editors and proof-readers, with which an article ends. */
        COLOPHON,
        /** A paragraph or a piece of one. */
        PARAGRAPH,
        /** A headline, a subhead, an item of a list, or furniture that nobody knew. */
        SHORT
    }

    /** How a line is set. */
    enum Setting {
        /** It ends where its author ended it. */
        OWN,
        /** It is a line of a poem, or of a page that breaks behind every clause: text, however short. */
        VERSE,
        /** It fills a narrow column and runs on in the next line. */
        COLUMN
    }

    Row {
        parts = List.copyOf(parts);
    }

    /** The same, taken for a headline after all: too little of a paragraph to begin an article. */
    Row asShort() {
        return new Row(line, Kind.SHORT, setting, text, indent, parts, heading, jumpTo, jumpFrom);
    }

    /** The whole line as text. */
    Row asText() {
        var whole = List.of(Part.of(Role.BODY, line.span()));
        return new Row(line, Kind.SHORT, setting, line.folded(), indent, whole, heading, jumpTo, jumpFrom);
    }

    /** Whether it is the name of an office, as it signs a notice. */
    boolean isOffice() {
        return is(Kind.SHORT) && text.length() <= LONGEST_COLOPHON && OFFICES.lengthBefore(text, text.length()) > 0;
    }

    /** Whether the line is a day in Chinese, and nothing more: 2025年3月6日. */
    boolean isDay() {
        return line.folded().endsWith("日")
                && line.folded().chars().allMatch(c -> "年月日〇零一二三四五六七八九十 0123456789".indexOf(c) >= 0);
    }

    /** The same as text that is set like this. */
    Row setAs(Setting other) {
        return new Row(line, Kind.PARAGRAPH, other, text, indent, parts, heading, jumpTo, jumpFrom);
    }

    /** Whether it could not be anything but the beginning of a text. */
    boolean mayOpen() {
        return setting != Setting.OWN || Prose.mayOpen(text);
    }

    /** Whether it is text that nobody has claimed. */
    boolean isText() {
        return is(Kind.PARAGRAPH) || is(Kind.SHORT);
    }

    /** How wide the line is set, its indent included. */
    int width() {
        return indent + line.length();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether names of editors stand behind its text: ……开放。 编辑：林小禾. */
    boolean endsWithEditors() {
        boolean credited = !parts.isEmpty() && parts.getLast().role() == Role.CREDIT;
        return credited && EDITORS.in(line.folded().substring(Math.max(0, line.length() - LONGEST_COLOPHON)));
    }

    /** Whether the name of who wrote it stands behind its text: ……开放。（林小禾） */
    boolean isSigned() {
        boolean credited = parts.size() > 1 && parts.getLast().role() == Role.CREDIT && hasPart(Role.BODY);
        var end = line.folded().substring(Math.max(0, line.length() - LONGEST_COLOPHON));
        return credited && "）)".indexOf(end.charAt(end.length() - 1)) >= 0 && !EDITORS.in(end) && end.indexOf('摄') < 0;
    }

    boolean hasPart(Role role) {
        return parts.stream().anyMatch(part -> part.role() == role);
    }

    boolean endsSentence() {
        return Prose.endsSentence(text);
    }

    /** Whether a sentence or a part of one ends inside it, as in no headline. */
    boolean holdsSentence() {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    }

    boolean breaksOff() {
        return is(Kind.PARAGRAPH) && !endsSentence() && Prose.breaksOff(text);
    }
}
