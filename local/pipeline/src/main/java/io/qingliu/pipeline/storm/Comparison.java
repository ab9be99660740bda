package io.qingliu.pipeline.storm;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.storm.Oracle.Expected;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the index with the oracle, document by document. */
final class Comparison {
    private static final int PAGE = 1_000;

    private final HttpClient http;
    private final URI elasticsearch;

    Comparison(HttpClient http, URI elasticsearch) {
        this.http = http;
        this.elasticsearch = elasticsearch;
    }

    /** What differs, in words; nothing where the index is as it should be. */
    List<String> differences(Map<String, Expected> expected) throws IOException, InterruptedException {
        var missing = new HashMap<>(expected);
        var differences = new ArrayList<String>();
        post("/articles/_refresh", "");
        var after = "";
        while (true) {
            var hits = post("/articles/_search", search(after)).path("hits").path("hits");
            for (var hit : hits) {
                var id = hit.path("_id").asText();
                after = Json.text(hit.path("sort"));
                var should = missing.remove(id);
                if (should == null) {
                    differences.add(id + " should not be in the index");
                } else {
                    compare(id, hit.path("_source"), should, differences);
                }
            }
            if (hits.size() < PAGE) {
                missing.keySet().forEach(id -> differences.add(id + " is missing"));
                return differences;
            }
        }
    }

    private static void compare(String id, JsonNode document, Expected should, List<String> differences) {
        if (!document.path("title").asText().equals(should.article().title())
                || !document.path("body").asText().equals(should.article().body())) {
            differences.add(id + " has another text: " + document.path("title").asText());
        }
        if (!should.versions().contains(document.path("version").asLong())) {
            differences.add(id + " is of version " + document.path("version").asLong() + ", and should be of "
                    + should.versions());
        }
    }

    private static String search(String after) {
        return "{\"size\": " + PAGE + ", \"_source\": [\"title\", \"body\", \"version\"], \"sort\": [{\"id\": \"asc\"}]"
                + (after.isEmpty() ? "" : ", \"search_after\": " + after) + "}";
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Elasticsearch answers " + answer.statusCode() + " to " + path);
        }
        return Json.read(answer.body());
    }
}
