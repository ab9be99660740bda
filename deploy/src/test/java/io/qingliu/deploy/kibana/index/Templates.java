package io.qingliu.deploy.kibana.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All index templates of index-service. */
public record Templates(List<Template> all) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLES = "articles";

    public Templates {
        all = List.copyOf(all);
    }

    /** Those of the articles, which have two components, and every other one, which is a file of its own. */
    public static Templates in(Path folder) {
        try (var files = Files.list(folder)) {
            var others = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().startsWith(ARTICLES))
                    .sorted()
                    .map(file -> new Template(name(file), read(file)));
            return new Templates(
                    Stream.concat(Stream.of(articles(folder)), others).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The template of the indices that a data view with this title sees.
     *
     * @throws IllegalArgumentException if no template has such an alias or pattern
     */
    public Template seenBy(String title) {
        return all.stream()
                .filter(template -> template.isSeenBy(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no index has the alias or pattern " + title));
    }

    private static Template articles(Path folder) {
        var body = JSON.createObjectNode();
        body.putArray("index_patterns").add(ARTICLES + "-*");
        var template = read(folder.resolve("articles-mappings.json"));
        template.putObject("aliases").putObject(ARTICLES);
        body.set("template", template);
        return new Template(ARTICLES, body);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
