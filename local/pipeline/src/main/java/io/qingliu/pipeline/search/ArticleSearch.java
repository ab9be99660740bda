package io.qingliu.pipeline.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks Elasticsearch about the articles behind the alias {@code articles}, all that was written included. */
public final class ArticleSearch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    /** Before the first article there is no index, and so no alias. */
    private static final int NOT_THERE = 404;

    private final HttpClient http;
    private final URI elasticsearch;

    public ArticleSearch(HttpClient http, URI elasticsearch) {
        this.http = http;
        this.elasticsearch = elasticsearch;
    }

    /** How many articles there are. */
    public long count() throws IOException, InterruptedException {
        refresh();
        return post("/articles/_count", Json.object()).path("count").asLong();
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
        var hits = post("/articles/_search", query).path("hits").path("hits");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> hit.path("_id").asText())
                .toList();
    }

    // What was written is found only after this, or a second or more later.
    private void refresh() throws IOException, InterruptedException {
        post("/articles/_refresh", BodyPublishers.noBody());
    }

    private JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofByteArray(Json.bytes(body)));
    }

    private JsonNode post(String path, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(body)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case OK -> Json.read(answer.body());
            case NOT_THERE -> Json.object();
            default -> throw new IOException("Elasticsearch answers " + answer.statusCode() + " to " + path);
        };
    }
}
