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

/** Asks Elasticsearch; where what is asked about is not there, the answer is an empty object. */
record Elasticsearch(HttpClient http, URI address) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    /** Before the first article there is no index, and so no alias. */
    private static final int NOT_THERE = 404;

    JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofByteArray(Json.bytes(body)));
    }

    JsonNode post(String path) throws IOException, InterruptedException {
        return post(path, BodyPublishers.noBody());
    }

    private JsonNode post(String path, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
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
