package io.qingliu.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.qingliu.index.Index;
import io.qingliu.index.article.Generation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("servers")
class ChineseSearchTest {
    @RegisterExtension
    static final RealElasticsearch ELASTICSEARCH = new RealElasticsearch();

    private static Index index;

    @BeforeAll
    static void storeArticles() throws IOException {
        ELASTICSEARCH.clear();
        index = ELASTICSEARCH.index();
        try (var client = ELASTICSEARCH.client()) {
            new Templates(client, new TemplateSettings(1, "0-1", Duration.ofDays(1)), 1).ensure(Generation.FIRST, true);
        }
        store("library", "图书室开放", "3月5日,清河县三座村级图书室同日开放。");
        store("lookout", "著名瞭望台", "游客看着瞭望台,什么也没说。");
        store("wide", "ＡＢＣ公司", "ＡＢＣ１２３ 型机器售价 ４５６ 元,国产。");
        store("rare", "生僻字", "族谱里有𬭯字。");
        index.post("/articles/_refresh", "");
    }

    @ParameterizedTest
    @CsvSource({
        // Simplified and Traditional find the same.
        "图书室, library",
        "圖書室, library",
        "同日开放, library",
        "同日開放, library",
        "看着, lookout",
        "看著, lookout",
        "什么, lookout",
        "甚麼, lookout",
        "瞭望, lookout",
        "了望, lookout",
        // One and two characters.
        "图, library",
        "圖, library",
        "国, wide",
        "國, wide",
        "县三, library",
        // Across the place where words meet, as Chinese has no blanks.
        "室同, library",
        // Full and half width, upper and lower case.
        "ABC123, wide",
        "abc123, wide",
        "ＡＢＣ１２３, wide",
        "456, wide",
        "４５６, wide",
        // Beyond the basic plane: 䥕 to 𬭯, of two UTF-16 units.
        "𬭯, rare",
        "䥕, rare",
    })
    void findsInTheBody(String query, String expected) {
        assertThat(found("body", query)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"图室", "圖室", "书图", "12", "AB"})
    void findsNoCharactersThatDoNotStandTogether(String query) {
        assertThat(found("body", query)).isEmpty();
    }

    @Test
    void searchesTitleDeckAndBodyWhereNoFieldIsNamed() {
        var query = "{\"query\": {\"simple_query_string\": {\"query\": \"\\\"瞭望台\\\"\"}}}";

        var hits = index.post("/articles/_search", query).at("/hits/hits");

        assertThat(hits).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "圖書室, 清河县三座村级<em>图书室</em>同日开放",
        "图, <em>图</em>书室",
        "同日開放, <em>同日开放</em>",
        "abc123, <em>ＡＢＣ１２３</em> 型",
        "䥕, 有<em>𬭯</em>字",
    })
    void highlightsWhatItFound(String query, String expected) {
        var highlight =
                search("body", query).at("/hits/hits/0/highlight/body/0").asText();

        assertThat(highlight).contains(expected);
    }

    private static List<String> found(String field, String query) {
        return StreamSupport.stream(search(field, query).at("/hits/hits").spliterator(), false)
                .map(hit -> hit.path("_id").asText())
                .toList();
    }

    private static JsonNode search(String field, String query) {
        var request = JsonNodeFactory.instance.objectNode();
        request.putObject("query").putObject("match_phrase").put(field, query);
        request.putObject("highlight").putObject("fields").putObject(field);
        return index.post("/articles/_search", request.toString());
    }

    private static void store(String id, String title, String body) {
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("body", body)
                .put("publishedAt", "2025-03-05T00:00:00+08:00");
        index.put("/articles-2025.03/_doc/" + id, document.toString());
    }
}
