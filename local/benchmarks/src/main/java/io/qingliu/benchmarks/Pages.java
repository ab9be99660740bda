package io.qingliu.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Pages to clean: a folder of {@code *.raw.json}, named by the system property {@code pages}. */
final class Pages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLEAN = "清河县三座村级图书室同日开放,读者凭身份证即可借书。县文化馆负责人介绍,图书室每周开放六天,藏书一万二千册。";
    private static final int CLEAN_PARAGRAPHS = 40;

    private Pages() {}

    static List<Page> dirty() {
        var folder = Path.of(System.getProperty("pages", "../shared/corpus/seeds"));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".raw.json"))
                    .sorted()
                    .map(Pages::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no pages in " + folder + "; name a folder with -Dpages=DIR", e);
        }
    }

    /** Pages that cleaning has nothing to do with. */
    static List<Page> clean() {
        return List.of(page("清河县新建三座村级图书室\n" + (CLEAN + "\n").repeat(CLEAN_PARAGRAPHS)));
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
