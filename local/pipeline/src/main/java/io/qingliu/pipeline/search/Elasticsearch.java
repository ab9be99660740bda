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
import java.util.Map;

/**
 * Asks Elasticsearch; where what is asked about is not there, the answer is an empty object.
 *
 * @param headers sent with each request, such as Authorization
 * @param patience with each request
 */
public record Elasticsearch(HttpClient http, URI address, Map<String, String> headers, Duration patience) {
    private static final int OK = 200;
    /** Before the first article there is no index, and so no alias. */
    private static final int NOT_THERE = 404;

    public Elasticsearch {
        headers = Map.copyOf(headers);
    }

    /** One that asks nobody who they are. */
    Elasticsearch(HttpClient http, URI address) {
        this(http, address, Map.of(), Duration.ofSeconds(30));
    }

    JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofByteArray(Json.bytes(body)));
    }

    JsonNode post(String path) throws IOException, InterruptedException {
        return send("POST", path);
    }

    /** A request without a body. */
    public JsonNode send(String method, String path) throws IOException, InterruptedException {
        return send(method, path, BodyPublishers.noBody());
    }

    /** A request with a body. */
    public JsonNode send(String method, String path, JsonNode body) throws IOException, InterruptedException {
        return send(method, path, BodyPublishers.ofByteArray(Json.bytes(body)));
    }

    private JsonNode send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(patience)
                .method(method, body);
        headers.forEach(request::header);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case OK -> Json.read(answer.body());
            case NOT_THERE -> Json.object();
            default ->
                throw new IOException("Elasticsearch at " + address + " answers " + answer.statusCode() + " to "
                        + method + " " + path);
        };
    }
}
