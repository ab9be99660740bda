package io.qingliu.clean.step.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void readsMembersListsAndTexts() {
        var json = JsonReader.read("{\"a\": {\"b\": [1, true, \"文字\"]}, \"c\": null}");

        assertThat(json.get("a").get("b").items().map(Json::text)).containsExactly("1", "true", "文字");
        assertThat(json.get("c").text()).isEmpty();
        assertThat(json.get("c").get("d").get("e").text()).isEmpty();
    }

    @Test
    void readsEscapes() {
        assertThat(JsonReader.read("{\"a\":\"\\u6e05\\u6CB3\\n\\\"\\\\\\/\"}")
                        .get("a")
                        .text())
                .isEqualTo("清河\n\"\\/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"清河\",}",
                "{\"a\":\"清河\"",
                "{\"a\":\"清河",
                "<!-- {\"a\":\"清河\"} -->",
                "window.__STATE__ = {\"a\":\"清河\"};",
                "{\"a\":\"清河\"}}}]",
                "{a:\"清河\"}",
                "{\"b\":[1,2,,],\"a\":\"清河\"}"
            })
    void forgivesWhatPagesGetWrong(String source) {
        assertThat(JsonReader.read(source).get("a").text()).isEqualTo("清河");
    }

    @Test
    void textsMayHoldLineFeeds() {
        assertThat(JsonReader.read("{\"a\":\"清\n河\"}").get("a").text()).isEqualTo("清\n河");
    }

    @Test
    void ofTwoMembersWithOneNameTheFirstCounts() {
        assertThat(JsonReader.read("{\"a\":\"1\",\"a\":\"2\"}").get("a").text()).isEqualTo("1");
    }

    @Test
    void whatIsNoJsonIsNothing() {
        assertThat(JsonReader.read("var x = 1;").items()).isEmpty();
        assertThat(JsonReader.read("").items()).isEmpty();
    }

    @Test
    void walksOuterValuesFirst() {
        var texts = new ArrayList<String>();

        JsonReader.read("[[\"内\"],\"外\"]").walk(value -> texts.add(value.text()));

        assertThat(texts).containsExactly("", "", "外", "内");
    }

    @Test
    void depthIsNoDanger() {
        assertThat(JsonReader.read("[".repeat(100_000)).items()).isNotNull();
    }
}
