package io.qingliu.benchmarks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Pages to clean: a folder of {@code *.raw.json}, named by the system property {@code pages}. */
final class Pages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Pages() {}

    static List<Page> dirty() {
        var folder = Path.of(System.getProperty("pages", "../shared/corpus/seeds"));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".raw.json"))
                    .sorted()
                    .map(Pages::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no pages in " + folder + "; name a folder: ./qingliu bench CleanText -jvmArgsAppend -Dpages=DIR",
                    e);
        }
    }

    /** Pages that cleaning has nothing to do with. */
    static List<Page> clean() {
        try (var article = Pages.class.getResourceAsStream("clean-article.txt")) {
            return List.of(page(new String(requireNonNull(article).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            return page(JSON.readTree(file.toFile()).required("text").asText());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Page page(String text) {
        return new Page(
                "https://news.example.cn/1.html", Instant.parse("2025-09-10T00:00:00Z"), Format.TEXT, text, Hints.NONE);
    }
}
