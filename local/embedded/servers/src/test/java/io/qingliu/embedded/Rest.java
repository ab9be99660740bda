package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Speaks JSON with Elasticsearch over plain HTTP. */
record Rest(URI server) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    String put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, json);
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json);
    }

    private String send(String method, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isLessThan(300);
        return response.body();
    }
}
