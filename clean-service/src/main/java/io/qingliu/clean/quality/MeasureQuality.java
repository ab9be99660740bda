package io.qingliu.clean.quality;

import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.quality.Matching.Pair;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code quality DIR... [--pages]}: cleans the pages of each folder and compares with the gold answers beside them.
 *
 * <p>The row of pages as they came is the baseline: the whole page taken for one article.
 *
 * <p>A folder with {@code ground-truth.json} is measured as the public article-extraction benchmark does.
 *
 * <p>Body F1 is over character 4-grams, blanks ignored, between matched articles, averaged over articles; a missed
 * article scores 0 and so does an invented one. Exact: the body is equal but for blanks.
 */
public final class MeasureQuality {
    private static final int DONE = 0;
    private static final int UNUSABLE = 2;

    private MeasureQuality() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** The exit code: 0 with tables on {@code out}, 2 with a sentence on {@code err}. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var folders = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        var unknown =
                folders.stream().filter(folder -> !Files.isDirectory(folder)).toList();
        if (folders.isEmpty() || !unknown.isEmpty()) {
            err.println("usage: quality DIR... [--pages]   (DIR holds NAME.gold.json beside NAME.raw.json or"
                    + " NAME.html.gz, or ground-truth.json)" + (unknown.isEmpty() ? "" : "; not a folder: " + unknown));
            return UNUSABLE;
        }
        var pipeline = StandardSteps.load();
        try {
            for (var folder : folders) {
                print(folder, pipeline, arguments.contains("--pages"), out);
            }
            return DONE;
        } catch (UncheckedIOException e) {
            err.println(e.getMessage() + ": " + reason(e.getCause()));
        } catch (IOException e) {
            err.println(reason(e));
        }
        return UNUSABLE;
    }

    private static String reason(@Nullable IOException e) {
        return e instanceof NoSuchFileException missing ? missing.getFile() + " is missing" : String.valueOf(e);
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
        var untouched = new Tally();
        for (var page : GoldPage.in(folder)) {
            var pairs = Matching.of(page.answers(), answers(pipeline, page));
            all.add(pairs);
            untouched.add(Matching.of(page.answers(), List.of(Answer.untouched(page.page()))));
            page.kinds()
                    .forEach(kind ->
                            kinds.computeIfAbsent(kind, ignored -> new Tally()).add(pairs));
            if (eachPage) {
                out.println(describe(page, pairs));
            }
        }
        table(kinds, untouched, all, out);
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

    private static void table(Map<String, Tally> kinds, Tally untouched, Tally all, PrintStream out) {
        out.println(Tally.header());
        kinds.forEach((kind, tally) -> out.println(tally.row(kind)));
        out.println(untouched.row("all, as they came"));
        out.println(all.row("all"));
        for (var names : Answer.Names.values()) {
            out.println(all.row(names));
        }
    }
}
