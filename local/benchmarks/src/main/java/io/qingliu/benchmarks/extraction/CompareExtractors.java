package io.qingliu.benchmarks.extraction;

import io.qingliu.clean.quality.Shingles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code CompareExtractors DIR}: quality and speed of ours and of others on the same pages in one run. DIR is a folder of
 * the public article-extraction benchmark. F1, precision and recall are over runs of four words, means over pages.
 */
public final class CompareExtractors {
    private CompareExtractors() {}

    private record Row(String name, Shingles.Score score, double pagesPerSecond) {}

    public static void main(String[] arguments) throws RunnerException {
        var folder = Path.of(arguments.length == 1 ? arguments[0] : "");
        if (!Files.isRegularFile(folder.resolve("ground-truth.json"))) {
            System.err.println("usage: bench extractors DIR   (DIR holds NAME.html.gz and ground-truth.json)");
            System.exit(2);
        }
        var pages = TestPage.in(folder);
        var rows = new ArrayList<Row>();
        for (var result : new Runner(new OptionsBuilder()
                        .include(ExtractArticleBenchmark.class.getSimpleName())
                        .param("folder", folder.toAbsolutePath().toString())
                        .build())
                .run()) {
            var extractor = Extractor.valueOf(result.getParams().getParam("extractor"));
            rows.add(new Row(
                    extractor.name().toLowerCase(Locale.ROOT),
                    score(pages, extractor::body),
                    result.getPrimaryResult().getScore()));
        }
        Readability.measure(folder)
                .ifPresent(found -> rows.add(new Row(
                        "readability.js + linkedom",
                        score(pages, page -> found.bodies().getOrDefault(page.name(), "")),
                        found.pagesPerSecond())));
        print(rows, pages.size());
    }

    private static Shingles.Score score(List<TestPage> pages, Function<TestPage, String> extractor) {
        return Shingles.Score.of(pages.stream()
                .map(page -> Shingles.of(extractor.apply(page)).with(Shingles.of(page.body())))
                .toList());
    }

    private static void print(List<Row> rows, int pages) {
        System.out.printf(
                Locale.ROOT,
                "%n%-26s %6s %10s %7s %14s   (%d pages)%n",
                "",
                "F1",
                "precision",
                "recall",
                "pages/s core",
                pages);
        for (var row : rows) {
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %6.3f %10.3f %7.3f %14.1f%n",
                    row.name(),
                    row.score().f1(),
                    row.score().precision(),
                    row.score().recall(),
                    row.pagesPerSecond());
        }
    }
}
