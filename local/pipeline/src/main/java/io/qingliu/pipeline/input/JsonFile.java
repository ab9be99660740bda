package io.qingliu.pipeline.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

/** A file of one page in the shape of {@code articles.raw.v1}, or of an array of such pages. */
final class JsonFile {
    /** One of these makes an object a page, perhaps a bad one; without any it is something else. */
    private static final List<String> SIGNS = List.of("url", "fetchedAt", "body", "bodyBase64");

    private JsonFile() {}

    static void read(InputFile file, Consumer<Found> found) throws IOException {
        if (isArray(file)) {
            readArray(file, found);
        } else {
            found.accept(one(file));
        }
    }

    private static boolean isArray(InputFile file) throws IOException {
        try (var parser = Json.parser(file.path())) {
            return parser.nextToken() == JsonToken.START_ARRAY;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static Found one(InputFile file) throws IOException {
        if (Files.size(file.path()) > RawPage.LARGEST) {
            return Found.Skipped.tooLarge(file.name());
        }
        var bytes = Files.readAllBytes(file.path());
        return Json.tryRead(bytes).filter(node -> !isPage(node)).isPresent()
                ? new Found.Skipped(file.name(), "not a page: none of " + String.join(", ", SIGNS))
                : new Found.Page(RawPage.ofJson(file.name(), bytes));
    }

    // Element by element, so that a file of a whole crawl does not have to fit into memory.
    private static void readArray(InputFile file, Consumer<Found> found) throws IOException {
        var number = 0;
        try (var parser = Json.parser(file.path())) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number++;
                JsonNode element = parser.readValueAsTree();
                found.accept(new Found.Page(RawPage.ofJson(file.name() + ":" + number, Json.bytes(element))));
            }
            if (parser.nextToken() != null) {
                found.accept(new Found.Skipped(file.name(), "something follows its array"));
            }
        } catch (JsonProcessingException e) {
            found.accept(new Found.Skipped(file.name(), "not JSON from element " + number + " on"));
        }
    }

    private static boolean isPage(JsonNode node) {
        return node.isObject() && SIGNS.stream().anyMatch(node::has);
    }
}
