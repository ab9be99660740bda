package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/** One line of a file that Kibana imports. */
record StoredObject(String type, String id, JsonNode attributes, List<Reference> references) {
    private static final ObjectMapper JSON = new ObjectMapper();

    StoredObject {
        references = List.copyOf(references);
    }

    /** What is used, and under which name. */
    record Reference(String name, String type, String id) {}

    static StoredObject of(String line) {
        var object = parse(line);
        var references = object.path("references")
                .valueStream()
                .map(reference -> new Reference(
                        reference.path("name").asText(),
                        reference.path("type").asText(),
                        reference.path("id").asText()))
                .toList();
        return new StoredObject(
                object.path("type").asText(), object.path("id").asText(), object.path("attributes"), references);
    }

    /** What is used under this name. */
    Optional<Reference> reference(String name) {
        return references.stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst();
    }

    /** An attribute that holds JSON as text. */
    JsonNode json(String attribute) {
        return parse(attributes.at(attribute).asText("null"));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }
}
