package io.qingliu.clean.step.reading.content;

import io.qingliu.clean.step.reading.outline.Clue;
import io.qingliu.clean.step.reading.outline.Outline;
import io.qingliu.clean.step.reading.outline.Region;
import io.qingliu.clean.step.reading.outline.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the headline: the line that says what the page calls itself, else the heading over the text. */
final class Headline {
    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;
    // Less of a title than this is a coincidence, such as the name of the site.
    private static final double LEAST_SHARE = 0.3;
    // What stands below most of the text is no headline.
    private static final double MOST = 0.5;
    // Between headline and text there is room for a deck, a byline and a few tools.
    private static final int NEAR = 15;

    private final Outline outline;

    Headline(Outline outline) {
        this.outline = outline;
    }

    /**
     * The line that a statement agrees with.
     *
     * @param titles what the page calls itself, the strongest statement first
     */
    OptionalInt stated(List<String> titles) {
        var keys = titles.stream()
                .map(Headline::key)
                .filter(key -> key.length() >= SHORTEST)
                .toList();
        var prose = Sums.of(outline.lines().size(), i -> outline.lines().get(i).prose());
        int found = -1;
        double best = 0;
        for (int i = 0; i < outline.lines().size() && prose.before(i) <= MOST * prose.total(); i++) {
            double score = score(outline.lines().get(i), keys);
            if (score > best) {
                best = score;
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private double score(TextLine line, List<String> titles) {
        if (line.text().length() > LONGEST) {
            return 0;
        }
        var key = key(line.text());
        double likeness = key.length() < SHORTEST
                ? 0
                : titles.stream()
                        .mapToDouble(title -> likeness(title, key))
                        .max()
                        .orElse(0);
        if (likeness < LEAST_SHARE) {
            return 0;
        }
        double form = (line.tag().equals("h1") ? 0.8 : line.isHeading() ? 0.4 : 0) + (isNamed(line) ? 0.3 : 0);
        return 2 * likeness + form - (line.isLinked() ? 0.6 : 0);
    }

    /** How much of the title the line is, or of the line the title: 1 where they are equal. */
    private static double likeness(String title, String line) {
        if (title.contains(line)) {
            return line.length() / (double) title.length();
        }
        return line.contains(title) ? title.length() / (double) line.length() : 0;
    }

    /** The first heading of the first rank; on a page where no statement agrees with any line, it shows the way. */
    OptionalInt firstOfFirstRank() {
        return IntStream.range(0, outline.lines().size())
                .filter(i -> outline.lines().get(i).tag().equals("h1"))
                .filter(i -> rank(outline.lines().get(i)) > 0)
                .findFirst();
    }

    /** The heading nearest above the text, one of the first rank or named so before any other. */
    OptionalInt over(Region main, Verdicts verdicts) {
        int text = firstText(main, verdicts);
        int found = -1;
        int best = 0;
        for (int i = Math.max(0, text - NEAR); i < text; i++) {
            int rank = rank(outline.lines().get(i));
            if (rank > 0 && rank >= best) {
                best = rank;
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int firstText(Region main, Verdicts verdicts) {
        int line = main.firstLine();
        while (line < main.endLine()
                && !(verdicts.isOpen(line) && outline.lines().get(line).isProse())) {
            line++;
        }
        return line;
    }

    private int rank(TextLine line) {
        boolean fits = line.text().length() <= LONGEST && key(line.text()).length() >= SHORTEST && !line.isLinked();
        if (!fits) {
            return 0;
        }
        boolean named = isNamed(line);
        return switch (line.tag()) {
            case "h1" -> 4;
            case "h2" -> named ? 4 : 3;
            case "h3", "h4" -> named ? 3 : 2;
            default -> named && !line.isProse() ? 2 : 0;
        };
    }

    private boolean isNamed(TextLine line) {
        return line.hints(Clue.HEADLINE) || outline.regionOf(line).hints(Clue.HEADLINE);
    }

    /** Letters and digits alone, so that marks and blanks make no difference. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
