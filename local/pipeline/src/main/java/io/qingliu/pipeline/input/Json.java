package io.qingliu.pipeline.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reading and writing JSON, with strings as long as a page may be. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(64 << 20)
                            .build())
                    .build())
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] bytes(JsonNode node) throws JsonProcessingException {
        return MAPPER.writeValueAsBytes(node);
    }

    static JsonNode read(Path path) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(path));
    }

    static JsonParser parser(Path path) throws IOException {
        return MAPPER.createParser(path.toFile());
    }

    /** The value of some bytes, where they are JSON at all. */
    static Optional<JsonNode> tryRead(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A page that came as JSON: sent as it is, whatever it is. */
    static RawPage page(String name, byte[] bytes) {
        var value = tryRead(bytes);
        if (value.filter(JsonNode::isNull).isPresent()) {
            return RawPage.tombstone(name);
        }
        return value.map(node -> node.path("url").asText(""))
                .filter(url -> !url.isEmpty())
                .map(url -> RawPage.of(name, url, bytes))
                .orElseGet(() -> RawPage.withoutUrl(name, bytes));
    }
}
