package io.qingliu.deploy.kibana;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents as index-service would write them. */
final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    /** One document, and where it goes. */
    record Sample(String index, String id, JsonNode document) {}

    static List<Sample> all() {
        return Stream.of(
                        articles(),
                        reports("qingliu-rejected-2025.03", "articles.rejected.v1"),
                        reports("qingliu-dead-letters-2025.03", "articles.dead-letter.v1"),
                        reports("qingliu-feed-2025.03", "articles.feed.v1"))
                .flatMap(samples -> samples)
                .toList();
    }

    /** An article is stored as it came. */
    private static Stream<Sample> articles() {
        return files("contracts/articles.clean.v1/samples")
                .map(Samples::read)
                .filter(article -> !article.path("deleted").asBoolean())
                .map(article -> new Sample(
                        "articles-" + article.path("bucket").asText(),
                        article.path("id").asText(),
                        article));
    }

    /** What the tests of index-service hold it to make of the samples of the contracts. */
    private static Stream<Sample> reports(String index, String topic) {
        return files("index-service/src/test/resources/reports")
                .filter(file -> file.getFileName().toString().startsWith(topic))
                .map(file -> new Sample(index, file.getFileName().toString(), read(file)));
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.list(Deployed.ROOT.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
