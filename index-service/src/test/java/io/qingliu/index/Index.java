package io.qingliu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks a server over HTTP, as a person with curl does. */
public record Index(URI server) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The document as it was sent, or a missing node. */
    JsonNode document(String id) {
        return get("/articles-2025.03/_doc/" + id).path("_source");
    }

    public JsonNode get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).build());
    }

    public JsonNode post(String path, String body) {
        return send(request(path, "POST", body));
    }

    public JsonNode put(String path, String body) {
        return send(request(path, "PUT", body));
    }

    public JsonNode delete(String path) {
        return send(request(path, "DELETE", ""));
    }

    private HttpRequest request(String path, String method, String body) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private static JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
