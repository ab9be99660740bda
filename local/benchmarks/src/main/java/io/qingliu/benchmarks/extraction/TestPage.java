package io.qingliu.benchmarks.extraction;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** A page of the public article-extraction benchmark and the true text of its article. */
record TestPage(String name, String url, String html, String body) {
    private record True(String articleBody, String url) {}

    /** The pages of a folder of {@code NAME.html.gz} with {@code ground-truth.json}, by name. */
    static List<TestPage> in(Path folder) {
        try {
            var truth = new ObjectMapper()
                    .readValue(
                            folder.resolve("ground-truth.json").toFile(),
                            new TypeReference<TreeMap<String, True>>() {});
            return truth.entrySet().stream()
                    .map(entry -> new TestPage(
                            entry.getKey(),
                            entry.getValue().url(),
                            html(folder.resolve(entry.getKey() + ".html.gz")),
                            entry.getValue().articleBody()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no ground-truth.json with pages beside it in " + folder, e);
        }
    }

    private static String html(Path file) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
