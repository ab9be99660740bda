package io.qingliu.clean.step.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the lines of an outline: folds blanks as a browser does and counts what stands in links. */
final class LineWriter {
    // An inline element speaks for its line when it holds this share of it.
    private static final double NEARLY_ALL = 0.8;
    // In a line longer than this nobody looks for seams: it is prose.
    private static final int LONGEST_WITH_SEAMS = 400;
    private static final String MARKS = ".,!?;:，。！？；：、…";
    // A Chinese character says as much as about three letters.
    private static final int WIDE = 3;

    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Map<Clue, Integer> hinted = new EnumMap<>(Clue.class);
    private final List<Integer> seams = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();
    private boolean blank;
    private boolean lineFeed;
    private boolean opensBlock = true;
    private int emptyLines;
    private int region;
    private String tag = "";
    private int letters;
    private int size;
    private int marks;
    private int linked;
    private int ownLinked;
    private int strong;
    private int links;
    private int ownLinks;
    private int emphases;

    /** An inline region that ended within the current line, after so many of its letters. */
    private record Closed(OpenRegion region, int letters) {}

    int count() {
        return lines.size();
    }

    int letters() {
        return letters;
    }

    /** Number of the first line that can stand wholly in an element that begins now. */
    int nextWholeLine() {
        return letters == 0 ? lines.size() : lines.size() + 1;
    }

    List<TextLine> lines() {
        return lines;
    }

    void openBlock(int number, String name) {
        endLine();
        block(number, name);
    }

    void closeBlock(int outer, String name) {
        endLine();
        block(outer, name);
    }

    private void block(int number, String name) {
        region = number;
        tag = name;
        opensBlock = true;
        emptyLines = 0;
    }

    void lineBreak() {
        if (letters == 0 && !opensBlock) {
            emptyLines++;
        }
        endLine();
    }

    void openInline(String name, Link link) {
        seam();
        count(name, link, 1);
    }

    void closeInline(OpenRegion region, Link link, int lettersBefore) {
        seam();
        count(region.tag, link, -1);
        for (var clue : region.clues) {
            hinted.merge(clue, Math.max(0, letters - lettersBefore), Integer::sum);
        }
        if (letters > 0) {
            closed.add(new Closed(region, letters));
        }
    }

    private void count(String name, Link link, int one) {
        links += link == Link.NONE ? 0 : one;
        ownLinks += link == Link.OWN ? one : 0;
        switch (name) {
            case "b", "strong", "i", "em" -> emphases += one;
            default -> {} // other inline elements say nothing about their text
        }
    }

    private void seam() {
        if (letters > 0 && line.length() < LONGEST_WITH_SEAMS && !atSeam()) {
            seams.add(line.length());
        }
    }

    void append(String text, boolean preformatted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted && c == '\n') {
                lineBreak();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blank = true;
                lineFeed |= c == '\n';
            } else {
                appendVisible(c);
            }
        }
    }

    private void appendVisible(char c) {
        if (blank) {
            // A line feed of the source between two Chinese characters is no blank; anywhere else it is one.
            boolean shows =
                    !line.isEmpty() && !(lineFeed && !atSeam() && isWide(line.charAt(line.length() - 1)) && isWide(c));
            if (shows) {
                line.append(' ');
            }
            blank = false;
            lineFeed = false;
        }
        line.append(c);
        if (c != '\u00A0' && c != '\u3000' && c != '\u200B' && c != '\uFEFF') {
            letters++;
            size += isWide(c) ? WIDE : 1;
            marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
            ownLinked += ownLinks > 0 ? 1 : 0;
            linked += links > 0 ? 1 : 0;
            strong += emphases > 0 ? 1 : 0;
        }
    }

    private boolean atSeam() {
        return !seams.isEmpty() && seams.getLast() == line.length();
    }

    private static boolean isWide(char c) {
        return (c >= '\u2E80' && c <= '\uD7FF' && c != '\u3000')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFF00' && c <= '\uFF60');
    }

    private void endLine() {
        if (letters > 0) {
            lines.add(new TextLine(
                    line.toString(),
                    tag,
                    region,
                    opensBlock,
                    emptyLines > 0,
                    new TextLine.Counts(letters, size, marks, linked, ownLinked, strong),
                    hints(),
                    List.copyOf(seams)));
            opensBlock = false;
            emptyLines = 0;
            endRegions();
        }
        closed.clear();
        line.setLength(0);
        seams.clear();
        hinted.clear();
        blank = false;
        lineFeed = false;
        letters = 0;
        size = 0;
        marks = 0;
        linked = 0;
        ownLinked = 0;
        strong = 0;
    }

    // A line stands wholly in an inline region where no letter followed the region's end.
    private void endRegions() {
        for (var end : closed) {
            if (end.letters() == letters) {
                end.region().endLine = Math.max(end.region().endLine, lines.size());
            }
        }
    }

    private Set<Clue> hints() {
        var clues = EnumSet.noneOf(Clue.class);
        hinted.forEach((clue, hintedLetters) -> {
            if (hintedLetters >= letters * NEARLY_ALL) {
                clues.add(clue);
            }
        });
        return clues.isEmpty() ? Set.of() : clues;
    }
}
