package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(AnyElasticsearch.class)
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

    @Test
    void findsAcknowledgedChineseTextAlsoAfterItWasKilledBesideAnother(EmbeddedElasticsearch other) throws Exception {
        var options = ServerOptions.temporary().keptIn(directory.resolve("data of a node"));
        try (var elasticsearch = EmbeddedElasticsearch.start(options)) {
            var rest = new Rest(elasticsearch.uri());
            rest.put("/news", NEWS);
            rest.put("/news/_doc/1?refresh=true", "{\"title\": \"國家公園揭牌\"}");

            assertThat(count(rest, "国家公园")).isEqualTo("{\"count\":1}");
            assertThat(count(rest, "家园")).isEqualTo("{\"count\":0}");
            assertThat(elasticsearch.isAlive()).isTrue();

            Kill.serverOf(options);

            assertThat(Deadline.in(Duration.ofMinutes(1)).await(() -> !elasticsearch.isAlive()))
                    .isTrue();
        }

        assertThat(new Rest(other.uri()).get("/_cat/indices/news*")).isEmpty();
        try (var elasticsearch = EmbeddedElasticsearch.start(options)) {
            assertThat(count(new Rest(elasticsearch.uri()), "公园")).isEqualTo("{\"count\":1}");
        }
    }

    private static String count(Rest rest, String words) throws Exception {
        return rest.post(
                "/news/_count?filter_path=count", "{\"query\": {\"match_phrase\": {\"title\": \"" + words + "\"}}}");
    }
}
