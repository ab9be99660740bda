package io.qingliu.pipeline.search;

import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks Elasticsearch about the articles behind the alias {@code articles}, all that was written included. */
public final class ArticleSearch {
    private final Elasticsearch elasticsearch;

    public ArticleSearch(HttpClient http, URI address) {
        elasticsearch = new Elasticsearch(http, address);
    }

    /** How many articles there are. */
    public long count() throws IOException, InterruptedException {
        refresh();
        return elasticsearch
                .post("/articles/_count", Json.object())
                .path("count")
                .asLong();
    }

    /** The ids of at most ten articles whose title or body has a phrase, best first. */
    public List<String> find(String phrase) throws IOException, InterruptedException {
        refresh();
        var query = Json.object();
        var match = query.putObject("query").putObject("multi_match");
        match.put("query", phrase)
                .put("type", "phrase")
                .putArray("fields")
                .add("title")
                .add("body");
        var hits = elasticsearch.post("/articles/_search", query).path("hits").path("hits");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.path("_id").asText())
                .toList();
    }

    // What was written is found only after this, or a second or more later.
    private void refresh() throws IOException, InterruptedException {
        elasticsearch.post("/articles/_refresh");
    }
}
