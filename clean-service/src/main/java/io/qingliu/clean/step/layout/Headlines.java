package io.qingliu.clean.step.layout;

import io.qingliu.clean.page.Metadata.Stated;
import io.qingliu.clean.page.Role;
import io.qingliu.clean.page.Sheet;
import io.qingliu.clean.step.layout.Row.Kind;
import io.qingliu.clean.step.words.Words;
import io.qingliu.clean.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the headline among the short lines above a text. */
final class Headlines {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_HEADING = 2;
    // More than any guess: the page says that it is the headline, or that its source printed this one.
    private static final double NAMED = 20;
    private static final int LONGEST = 80;
    private static final int SHORTEST_REPEATED = 8;
    private static final int LONGEST_MEDIUM = 10;
    private static final Words MEDIA = Words.of(List.of(
            "融媒", "融媒体", "融媒体中心", "发布", "日报", "晚报", "早报", "晨报", "时报", "商报", "新闻网", "电视台", "广播电台", "新闻中心", "客户端", "公众号",
            "政务网", "在线"));

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final String first; // what the page calls itself: its headline, often with the name of the site

    private final String declared; // by the markup

    Headlines(List<Row> rows, Sheet sheet) {
        declared = squeeze(sheet.metadata().title().map(Stated::value).orElse(""));
        for (var row : rows) {
            if (row.is(Kind.SHORT)) {
                occurrences.merge(squeeze(row.text()), 1, Integer::sum);
            }
        }
        first = rows.stream()
                .filter(row -> row.is(Kind.SHORT))
                .findFirst()
                .map(row -> squeeze(row.text()))
                .orElse("");
    }

    /** Position of the headline in {@code above}, the rows above a text; -1 where none of them is one. */
    int choose(List<Row> above) {
        int best = -1;
        double highest = 0;
        int shortsBelow = 0;
        boolean factsBelow = false;
        boolean bylineBelow = false;
        for (int i = above.size() - 1; i >= 0; i--) {
            var row = above.get(i);
            switch (row.kind()) {
                case BYLINE -> {
                    factsBelow = true;
                    bylineBelow = true;
                }
                case IMPRINT -> factsBelow = true;
                case SHORT, TITLE -> {
                    if (isDeck(row)) {
                        factsBelow = true;
                        continue;
                    }
                    double score = score(row, shortsBelow, factsBelow, bylineBelow);
                    if (score > highest) {
                        highest = score;
                        best = i;
                    }
                    shortsBelow++;
                    factsBelow = false;
                    bylineBelow = false;
                }
                default -> {} // says nothing about the line above it
            }
        }
        return best;
    }

    private double score(Row row, int shortsBelow, boolean factsBelow, boolean bylineBelow) {
        if (row.is(Kind.TITLE)) {
            return NAMED;
        }
        if (!mayBeHeadline(row, bylineBelow)) {
            return 0;
        }
        var text = row.text();
        if (Bulletins.isOne(row)) {
            return 0.05;
        }
        if (isMedium(text) || text.startsWith("今日天气") || text.startsWith("天气：")) {
            return 0.05;
        }
        double score = 1.0 + (text.length() >= 8 ? 1.5 : 0);
        score += row.heading() ? 4 : 0;
        score += factsBelow ? 3 : 0;
        score += !declared.isEmpty() && squeeze(row.line().text()).equals(declared) ? 5 : 0;
        score += isRepeated(text) ? 4 : 0;
        return Math.max(0.1, score - Math.min(shortsBelow, 10) * 0.5);
    }

    static boolean mayBeHeadline(Row row) {
        return mayBeHeadline(row, false);
    }

    // Over the name of its author a poem may be called by one word.
    private static boolean mayBeHeadline(Row row, boolean authored) {
        var text = row.text();
        boolean bullet = text.startsWith("- ") || text.startsWith("· ") || text.startsWith("* ");
        char last = text.charAt(text.length() - 1);
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= (row.heading() || authored ? SHORTEST_HEADING : SHORTEST)
                && text.length() <= LONGEST
                && !bullet
                && !isBracketed(text)
                && !Openers.isOne(text)
                && "：:，,、。；;".indexOf(last) < 0;
    }

    // The account or the paper that printed it: 清河融媒.
    private static boolean isMedium(String text) {
        return text.length() <= LONGEST_MEDIUM
                && MEDIA.lengthBefore(text, text.length()) > 0
                && text.chars().allMatch(Character::isLetterOrDigit);
    }

    // （1月8日清河县人民代表大会通过）
    private static boolean isBracketed(String text) {
        return (text.startsWith("（") || text.startsWith("(")) && (text.endsWith("）") || text.endsWith(")"));
    }

    private boolean isRepeated(String text) {
        var squeezed = squeeze(text);
        boolean inFirst = squeezed.length() >= SHORTEST_REPEATED
                && first.length() > squeezed.length()
                && first.contains(squeezed);
        return inFirst || (occurrences.getOrDefault(squeezed, 0) > 1 && squeezed.length() >= SHORTEST_REPEATED);
    }

    /** A second line of the headline: ——清河县公共文化服务见闻. */
    static boolean isDeck(Row row) {
        var text = row.text();
        return row.is(Kind.SHORT) && (text.startsWith("——") || text.startsWith("--") || text.startsWith("—"));
    }

    /** What of the row is the headline, without the name of the site behind it. */
    static Optional<Span> headline(Row row, Sheet sheet) {
        if (row.is(Kind.TITLE)) {
            return row.parts().stream()
                    .filter(part -> part.role() == Role.TITLE)
                    .map(part -> part.span())
                    .findFirst();
        }
        var span = new Span(
                row.parts().getFirst().span().start(),
                row.parts().getLast().span().end());
        var text = span.of(sheet.folded());
        int end = SiteNames.headlineLength(text);
        int start = SiteNames.headlineStart(text.substring(0, end));
        return Optional.of(new Span(span.start() + start, span.start() + end));
    }

    private static String squeeze(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
