package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One object for Kubernetes. Places in it are JSON pointers, such as {@code /spec/replicas}. */
record Manifest(ObjectNode json) {
    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** The value there as text; empty where there is none. */
    String text(String pointer) {
        return json.at(pointer).asText();
    }

    /** The elements of a list; none where there is no list. */
    List<JsonNode> list(String pointer) {
        return json.at(pointer).valueStream().toList();
    }

    /** The pairs of an object whose values are plain, such as labels; none where there is no object. */
    Map<String, String> map(String pointer) {
        return json.at(pointer)
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText()));
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
