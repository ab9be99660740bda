package io.qingliu.index.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.index.article.Generation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.elasticsearch.client.RestClient;

/**
 * The generation that people search. One document of the cluster names it, so that a single request moves everybody: the
 * component template {@code articles-generation}, which no index uses. Where it is missing, that is the first generation.
 *
 * @param from how far each partition of articles.clean.v1 was written to it when it began to serve: offsets
 */
public record Serving(Generation generation, Map<Integer, Long> from) {
    public Serving {
        from = Map.copyOf(from);
    }

    /** Asks the cluster. */
    static Serving ask(RestClient client) throws IOException {
        try {
            return new PlainRequests(client)
                    .get("/_component_template/articles-generation")
                    .map(Serving::said)
                    .orElseGet(() -> new Serving(Generation.FIRST, Map.of()));
        } catch (IllegalArgumentException e) {
            throw new IOException("articles-generation cannot be read", e);
        }
    }

    private static Serving said(JsonNode template) {
        var meta = template.at("/component_templates/0/component_template/_meta");
        var from = new HashMap<Integer, Long>();
        meta.path("from")
                .properties()
                .forEach(entry -> from.put(
                        Integer.valueOf(entry.getKey()), entry.getValue().asLong()));
        return new Serving(new Generation(meta.path("generation").asInt(1)), from);
    }
}
