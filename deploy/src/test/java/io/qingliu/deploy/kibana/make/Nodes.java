package io.qingliu.deploy.kibana.make;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON in the two forms in which saved objects hold it: as it is, and once more as text. */
final class Nodes {
    static final ObjectMapper JSON = new ObjectMapper();

    private Nodes() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** JSON written down in a Java text block. */
    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static String text(JsonNode node) {
        return node.toString();
    }

    /** What a search looks for: in Lucene's syntax, everything if it is empty. */
    static ObjectNode query(String lucene) {
        return object().put("query", lucene).put("language", lucene.isEmpty() ? "kuery" : "lucene");
    }
}
