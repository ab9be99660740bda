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
        return articles().toList();
    }

    /** An article is stored as it came. */
    private static Stream<Sample> articles() {
        return in("contracts/articles.clean.v1/samples")
                .filter(article -> !article.path("deleted").asBoolean())
                .map(article -> new Sample(
                        "articles-" + article.path("bucket").asText(),
                        article.path("id").asText(),
                        article));
    }

    private static Stream<JsonNode> in(String folder) {
        try (var files = Files.list(Deployed.ROOT.resolve(folder))) {
            return files.sorted().map(Samples::read).toList().stream();
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
