package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.qingliu.index.article.Generation;
import java.io.IOException;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.jboss.logging.Logger;

/** Keeps the alias {@code articles} on the indices of the generation that serves, and on no other. */
final class Publication {
    private static final Logger LOG = Logger.getLogger(Publication.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALIAS = "articles";

    private final RestClient client;

    Publication(RestClient client) {
        this.client = client;
    }

    /** Moves the alias where it is not as it should be: all of it in one request, so that a search sees one generation. */
    void ensure(Generation serving) throws IOException {
        var answer = client.performRequest(new Request("GET", "/articles-*/_alias"));
        var actions = JSON.createArrayNode();
        for (var index : JSON.readTree(answer.getEntity().getContent()).properties()) {
            Generation.of(index.getKey())
                    .ifPresent(generation -> act(
                            actions,
                            index.getKey(),
                            generation.equals(serving),
                            index.getValue().path("aliases")));
        }
        if (!actions.isEmpty()) {
            var request = new Request("POST", "/_aliases");
            request.setJsonEntity(
                    JSON.createObjectNode().set("actions", actions).toString());
            client.performRequest(request);
            LOG.infof("the alias has moved generation=%d indices=%d", serving.number(), actions.size());
        }
    }

    private static void act(ArrayNode actions, String index, boolean serves, JsonNode aliases) {
        if (serves != aliases.has(ALIAS)) {
            actions.addObject()
                    .putObject(serves ? "add" : "remove")
                    .put("index", index)
                    .put("alias", ALIAS);
        }
    }
}
