package io.qingliu.pipeline.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;

/** The articles as a person looks through them. What was written shows about a second later. */
public final class ArticleIndex {
    private static final String SEARCH = "/articles/_search?ignore_unavailable=true";

    private final Elasticsearch elasticsearch;

    public ArticleIndex(HttpClient http, URI address) {
        elasticsearch = new Elasticsearch(http, address);
    }

    /**
     * What a query finds.
     *
     * @return {@code {"total": 12, "hits": [{"id", "title", "excerpts": [...], ...}], "facets": {"site": [{"value",
     *     "count"}], ...}, "days": [...]}}; hits are marked in titles and excerpts
     */
    public JsonNode find(ArticleQuery query) throws IOException, InterruptedException {
        var answer = elasticsearch.post(SEARCH, query.search());
        var found = Json.object().put("total", answer.at("/hits/total/value").asLong());
        var hits = found.putArray("hits");
        answer.at("/hits/hits").forEach(hit -> hits.add(hit(hit)));
        var facets = found.putObject("facets");
        for (var facet : Facet.values()) {
            values(answer.at("/aggregations/" + facet.code() + "/buckets"), "key", facets.putArray(facet.code()));
        }
        values(answer.at("/aggregations/days/buckets"), "key_as_string", found.putArray("days"));
        return found;
    }

    /** An article by its id, as index-service has written it, with hits marked in its {@code marked} title and body. */
    public Optional<JsonNode> article(String id, ArticleQuery query) throws IOException, InterruptedException {
        var hit = elasticsearch.post(SEARCH, query.article(id)).at("/hits/hits/0");
        if (!(hit.path("_source") instanceof ObjectNode article)) {
            return Optional.empty();
        }
        var marked = article.putObject("marked");
        for (var field : new String[] {"title", "body"}) {
            var text = hit.path("highlight").path(field).path(0);
            if (text.isTextual()) {
                marked.set(field, text);
            }
        }
        return Optional.of(article);
    }

    private static ObjectNode hit(JsonNode hit) {
        var told = Json.object().put("id", hit.path("_id").asText());
        if (hit.path("_source") instanceof ObjectNode source) {
            told.setAll(source);
        }
        var title = hit.at("/highlight/title/0");
        if (title.isTextual()) {
            told.set("title", title);
        }
        var excerpts = told.putArray("excerpts");
        hit.at("/highlight/body").forEach(excerpts::add);
        return told;
    }

    private static void values(JsonNode buckets, String key, ArrayNode to) {
        buckets.forEach(bucket -> to.addObject()
                .put("value", bucket.path(key).asText())
                .put("count", bucket.path("doc_count").asLong()));
    }
}
