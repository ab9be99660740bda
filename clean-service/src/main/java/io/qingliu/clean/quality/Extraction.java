package io.qingliu.clean.quality;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.clean.article.Article;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.pipeline.CleaningPipeline;
import io.qingliu.clean.pipeline.Outcome;
import io.qingliu.clean.quality.Shingles.Overlap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The public article-extraction benchmark: a folder with {@code ground-truth.json} and {@code NAME.html.gz}. The bodies
 * of all articles of a page against the true one, in runs of four words; means over pages.
 */
final class Extraction {
    private static final String TRUTH = "ground-truth.json";

    private Extraction() {}

    private record True(String articleBody, String url) {}

    private record Row(String name, String url, Overlap overlap) {
        String describe() {
            return String.format(
                    Locale.ROOT,
                    "  %.12s shared %d, too much %d, missed %d %s",
                    name,
                    overlap.both(),
                    overlap.onlyHere(),
                    overlap.onlyThere(),
                    url);
        }
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(TRUTH));
    }

    static void print(Path folder, CleaningPipeline pipeline, boolean eachPage, PrintStream out) throws IOException {
        var truth = new ObjectMapper()
                .readValue(folder.resolve(TRUTH).toFile(), new TypeReference<TreeMap<String, True>>() {});
        var rows = truth.entrySet().stream()
                .map(entry -> row(folder, entry.getKey(), entry.getValue(), pipeline))
                .toList();
        if (eachPage) {
            rows.forEach(row -> out.println(row.describe()));
        }
        var score = Shingles.Score.of(rows.stream().map(Row::overlap).toList());
        long exact = rows.stream()
                .filter(row -> row.overlap().onlyHere() + row.overlap().onlyThere() == 0)
                .count();
        out.printf(
                Locale.ROOT,
                "F1 %.3f  precision %.3f  recall %.3f  exact %.3f  pages %d%n",
                score.f1(),
                score.precision(),
                score.recall(),
                exact / (double) rows.size(),
                rows.size());
    }

    private static Row row(Path folder, String name, True truth, CleaningPipeline pipeline) {
        var page = GoldPage.page(truth.url(), Format.HTML, GoldPage.unzip(folder.resolve(name + ".html.gz")));
        var body = switch (pipeline.clean(page)) {
            case Outcome.Cleaned cleaned ->
                cleaned.articles().stream().map(Article::body).collect(Collectors.joining("\n"));
            case Outcome.Rejected rejected -> "";
        };
        return new Row(name, truth.url(), Shingles.of(body).with(Shingles.of(truth.articleBody())));
    }
}
