package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchTest {
    private static final String NEWS = """
            {
              "settings": {
                "number_of_shards": 1,
                "number_of_replicas": 0,
                "analysis": {
                  "char_filter": {"simplify": {"type": "mapping", "mappings": ["國 => 国", "園 => 园"]}},
                  "analyzer": {
                    "chinese": {
                      "tokenizer": "standard",
                      "char_filter": ["simplify"],
                      "filter": ["cjk_width", "lowercase", "cjk_bigram"]
                    }
                  }
                }
              },
              "mappings": {"properties": {"title": {"type": "text", "analyzer": "chinese"}}}
            }
            """;

    @TempDir
    Path directory;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void findsChineseAcrossScriptsAlsoAfterARestart() throws Exception {
        var options = ServerOptions.temporary().keptIn(directory);
        try (var elasticsearch = EmbeddedElasticsearch.start(options)) {
            send("PUT", elasticsearch.uri().resolve("/news"), NEWS);
            send("PUT", elasticsearch.uri().resolve("/news/_doc/1?refresh=true"), "{\"title\": \"國家公園揭牌\"}");

            assertThat(found(elasticsearch, "国家公园")).isEqualTo(1);
            assertThat(found(elasticsearch, "家园")).isZero();
        }

        try (var elasticsearch = EmbeddedElasticsearch.start(options)) {
            assertThat(found(elasticsearch, "公园")).isEqualTo(1);
        }
    }

    private int found(EmbeddedElasticsearch elasticsearch, String words) throws Exception {
        var query = "{\"query\": {\"match_phrase\": {\"title\": \"" + words + "\"}}}";
        var answer = send("POST", elasticsearch.uri().resolve("/news/_count"), query);
        return Integer.parseInt(answer.replaceAll("(?s).*\"count\":(\\d+).*", "$1"));
    }

    private String send(String method, URI uri, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("content-type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isLessThan(300);
        return response.body();
    }
}
