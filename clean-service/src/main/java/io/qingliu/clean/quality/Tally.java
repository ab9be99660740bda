package io.qingliu.clean.quality;

import io.qingliu.clean.quality.Answer.Names;
import io.qingliu.clean.quality.Matching.Pair;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds up pages; one tally for each kind of dirt and one for all. */
final class Tally {
    // A body this much like the gold body counts as the article found.
    private static final double FOUND = 0.8;
    private static final Pattern ANNOTATION =
            Pattern.compile("[\\u4e00-\\u9fff]\\s?[(（]\\s?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\\s?[)）]");

    private enum Measure {
        BODY,
        EXACT,
        PRECISION,
        RECALL,
        TITLE,
        DATE,
        SOURCE
    }

    private final Map<Measure, Ratio> ratios = new EnumMap<>(Measure.class);
    private final Map<Names, Ratio> precision = new EnumMap<>(Names.class);
    private final Map<Names, Ratio> recall = new EnumMap<>(Names.class);
    private int pages;
    private int pinyinLeft;

    void add(List<Pair> pairs) {
        pages++;
        pairs.forEach(this::add);
    }

    private void add(Pair pair) {
        merge(Measure.BODY, pair.likeness(), 1);
        boolean found = pair.likeness() >= FOUND;
        pair.given().ifPresent(given -> {
            merge(Measure.PRECISION, found ? 1 : 0, 1);
            pinyinLeft += (int) ANNOTATION.matcher(given.body()).results().count();
        });
        pair.gold().ifPresent(gold -> {
            merge(Measure.RECALL, found ? 1 : 0, 1);
            merge(
                    Measure.EXACT,
                    pair.given()
                                    .filter(given -> same(gold.body(), given.body()))
                                    .isPresent()
                            ? 1
                            : 0,
                    1);
            pair.given().ifPresent(given -> compare(gold, given));
        });
    }

    private void compare(Answer gold, Answer given) {
        if (!gold.title().isEmpty()) {
            merge(Measure.TITLE, same(gold.title(), given.title()) ? 1 : 0, 1);
        }
        if (!gold.published().isEmpty()) {
            merge(Measure.DATE, gold.published().equals(given.published()) ? 1 : 0, 1);
        }
        if (!gold.source().isEmpty()) {
            merge(Measure.SOURCE, gold.source().equals(given.source()) ? 1 : 0, 1);
        }
        for (var names : Names.values()) {
            var right = gold.names(names);
            var said = given.names(names);
            long both = said.stream().filter(right::contains).count();
            precision.merge(names, new Ratio(both, said.size()), (a, b) -> a.plus(b.right(), b.due()));
            recall.merge(names, new Ratio(both, right.size()), (a, b) -> a.plus(b.right(), b.due()));
        }
    }

    private void merge(Measure measure, double right, double due) {
        ratios.merge(measure, new Ratio(right, due), (a, b) -> a.plus(b.right(), b.due()));
    }

    private static boolean same(String one, String other) {
        return Grams.squeeze(one).equals(Grams.squeeze(other));
    }

    private Ratio ratio(Measure measure) {
        return ratios.getOrDefault(measure, Ratio.NONE);
    }

    /** One row of the table. */
    String row(String label) {
        return String.format(
                Locale.ROOT,
                "%-20s %5d  %8d  %7s  %5s  %9s/%5s  %6d  %5s  %5s  %6s",
                label,
                pages,
                (int) ratio(Measure.RECALL).due(),
                ratio(Measure.BODY),
                ratio(Measure.EXACT),
                ratio(Measure.PRECISION),
                ratio(Measure.RECALL),
                pinyinLeft,
                ratio(Measure.TITLE),
                ratio(Measure.DATE),
                ratio(Measure.SOURCE));
    }

    static String header() {
        return String.format(
                Locale.ROOT,
                "%-20s %5s  %8s  %7s  %5s  %9s/%5s  %6s  %5s  %5s  %6s",
                "kind",
                "pages",
                "articles",
                "body F1",
                "exact",
                "article P",
                "R",
                "pinyin",
                "title",
                "date",
                "source");
    }

    /** F1, precision and recall of one set of names. */
    String row(Names names) {
        var p = precision.getOrDefault(names, Ratio.NONE);
        var r = recall.getOrDefault(names, Ratio.NONE);
        var f1 = new Ratio(2 * p.right(), p.due() + r.due());
        return String.format(
                Locale.ROOT, "%-20s F1 %s  P %s  R %s", names.name().toLowerCase(Locale.ROOT), f1, p, r);
    }
}
