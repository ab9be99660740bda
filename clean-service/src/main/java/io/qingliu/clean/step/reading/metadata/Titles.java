package io.qingliu.clean.step.reading.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the name of the site off a title: {@code 清河新桥通车_清河新闻网} is {@code 清河新桥通车}. */
final class Titles {
    private static final String ALWAYS = "_|｜丨»";
    private static final String BETWEEN_BLANKS = "-–—·:•";
    // The name of a site and its sections has hardly more characters; a longer piece is half of a headline.
    private static final int LONGEST_NAME = 24;
    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST = 300;

    private Titles() {}

    /**
     * The title alone.
     *
     * @param site the name of the site, empty where the page does not state it
     */
    static String withoutSite(String title, String site) {
        var pieces = pieces(title);
        int end = pieces.size();
        while (end > 1
                && isName(pieces.get(end - 1), site)
                && joined(title, pieces, end - 1).length() >= SHORTEST_TITLE) {
            end--;
        }
        return joined(title, pieces, end);
    }

    /** The pieces of a title, the headline first as a rule; none of a text longer than any title. */
    static List<String> texts(String title) {
        return title.length() > LONGEST
                ? List.of()
                : pieces(title).stream().map(Piece::text).toList();
    }

    private record Piece(int start, int end, String text, boolean blanks) {}

    private static List<Piece> pieces(String title) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 0; i <= title.length(); i++) {
            int length = i < title.length() ? divider(title, i) : 1;
            if (length > 0) {
                boolean blanks = i < title.length() && BETWEEN_BLANKS.indexOf(title.charAt(i)) >= 0;
                pieces.add(new Piece(start, i, title.substring(start, i).strip(), blanks));
                start = i + length;
                i = start - 1;
            }
        }
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** Length of the divider that begins here: a mark that always divides, a dash between blanks, two dashes. */
    private static int divider(String title, int i) {
        char c = title.charAt(i);
        if (ALWAYS.indexOf(c) >= 0) {
            return 1;
        }
        if (BETWEEN_BLANKS.indexOf(c) < 0) {
            return 0;
        }
        boolean twice = i + 1 < title.length() && title.charAt(i + 1) == c && c != '—';
        if (twice) {
            return 2;
        }
        boolean blanks = i > 0 && title.charAt(i - 1) == ' ' && i + 1 < title.length() && title.charAt(i + 1) == ' ';
        boolean betweenChinese =
                c == '-' && i > 0 && i + 1 < title.length() && isHan(title.charAt(i - 1)) && isHan(title.charAt(i + 1));
        return blanks || betweenChinese ? 1 : 0;
    }

    private static boolean isName(Piece piece, String site) {
        var text = piece.text().toLowerCase(Locale.ROOT);
        return piece.text().length() <= LONGEST_NAME
                || (!site.isEmpty() && text.contains(site.toLowerCase(Locale.ROOT)));
    }

    private static String joined(String title, List<Piece> pieces, int end) {
        return pieces.isEmpty()
                ? title.strip()
                : title.substring(pieces.getFirst().start(), pieces.get(end - 1).end())
                        .strip();
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
