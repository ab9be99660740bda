package io.qingliu.clean.quality;

import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.quality.Matching.Pair;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code quality DIR... [--pages]}: cleans the pages of each folder and compares with the gold answers beside them.
 *
 * <p>A folder with {@code ground-truth.json} is measured as the public article-extraction benchmark does.
 *
 * <p>Body F1 is over character 4-grams, blanks ignored, between matched articles, averaged over articles; a missed
 * article scores 0 and so does an invented one. Exact: the body is equal but for blanks.
 */
public final class MeasureQuality {
    private MeasureQuality() {}

    public static void main(String[] arguments) throws IOException {
        var folders = List.of(arguments).stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        var unknown =
                folders.stream().filter(folder -> !Files.isDirectory(folder)).toList();
        if (folders.isEmpty() || !unknown.isEmpty()) {
            System.err.println("usage: quality DIR... [--pages]   (DIR holds NAME.gold.json beside NAME.raw.json or"
                    + " NAME.html.gz, or ground-truth.json)" + (unknown.isEmpty() ? "" : "; not a folder: " + unknown));
            System.exit(2);
        }
        var pipeline = StandardSteps.load();
        for (var folder : folders) {
            print(folder, pipeline, List.of(arguments).contains("--pages"), System.out);
        }
    }

    private static void print(Path folder, CleaningPipeline pipeline, boolean eachPage, PrintStream out)
            throws IOException {
        out.println(folder);
        if (Extraction.isIn(folder)) {
            Extraction.print(folder, pipeline, eachPage, out);
            return;
        }
        var kinds = new TreeMap<String, Tally>();
        var all = new Tally();
        for (var page : GoldPage.in(folder)) {
            var pairs = Matching.of(page.answers(), answers(pipeline, page));
            all.add(pairs);
            page.kinds()
                    .forEach(kind ->
                            kinds.computeIfAbsent(kind, ignored -> new Tally()).add(pairs));
            if (eachPage) {
                out.println(describe(page, pairs));
            }
        }
        table(kinds, all, out);
    }

    private static List<Answer> answers(CleaningPipeline pipeline, GoldPage page) {
        return switch (pipeline.clean(page.page())) {
            case Outcome.Cleaned cleaned ->
                cleaned.articles().stream().map(Answer::of).toList();
            case Outcome.Rejected rejected -> List.of();
        };
    }

    private static String describe(GoldPage page, List<Pair> pairs) {
        var likeness = pairs.stream()
                .map(pair -> String.format(Locale.ROOT, "%.3f", pair.likeness()))
                .collect(Collectors.joining(" "));
        return "  " + page.name() + " " + page.kinds() + " F1 " + likeness;
    }

    private static void table(Map<String, Tally> kinds, Tally all, PrintStream out) {
        out.println(Tally.header());
        kinds.forEach((kind, tally) -> out.println(tally.row(kind)));
        out.println(all.row("all"));
        for (var names : Tally.Names.values()) {
            out.println(all.row(names));
        }
    }
}
