package io.qingliu.deploy.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.deploy.kibana.Samples.Sample;
import io.qingliu.deploy.kibana.check.Question;
import io.qingliu.deploy.kibana.index.Template;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A running Elasticsearch, over plain HTTP. Everything but success fails the test. */
record Elasticsearch(URI uri) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    void put(Template template) {
        send("PUT", "/_index_template/" + template.name(), template.body().toString());
    }

    void put(Sample sample) {
        send(
                "PUT",
                "/" + sample.index() + "/_doc/" + sample.id(),
                sample.document().toString());
    }

    void refresh() {
        send("POST", "/_refresh", "");
    }

    JsonNode ask(Question question) {
        return send(
                "POST", "/" + question.indices() + "/_search", question.search().toString());
    }

    private JsonNode send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(uri.resolve(path))
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode())
                    .as("%s %s %s: %s", method, path, body, response.body())
                    .isLessThan(300);
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
