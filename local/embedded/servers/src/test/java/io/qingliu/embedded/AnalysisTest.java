package io.qingliu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of text analysis under the names and with the settings of the product. */
@ExtendWith(AnyElasticsearch.class)
class AnalysisTest {
    private final Rest rest;

    AnalysisTest(EmbeddedElasticsearch elasticsearch) {
        rest = new Rest(elasticsearch.uri());
    }

    @Test
    void saysWhichVersionItIs() throws Exception {
        assertThat(rest.get("/?filter_path=version.number,tagline"))
                .matches("\\{\"version\":\\{\"number\":\"9[.0-9]+\"},\"tagline\":\"You Know, for Search\"}");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            cjk         | 新华社消息      | 新华 华社 社消 消息
            smartcn     | 我们爱北京      | 我们 爱 北京
            english     | the villages  | villag
            whitespace  | a b           | a b
            keyword     | a b           | a b
            simple      | a1b           | a b
            stop        | the village   | village
            """)
    void analyzesByName(String analyzer, String text, String tokens) throws Exception {
        assertThat(analyze("\"analyzer\": \"" + analyzer + "\"", text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            keyword                                                   | a b    | a b
            whitespace                                                | 甲 乙   | 甲 乙
            letter                                                    | a1b    | a b
            smartcn_tokenizer                                         | 爱北京  | 爱 北京
            icu_tokenizer                                             | 北京ab  | 北京 ab
            {"type": "pattern", "pattern": "[、，]"}                    | 甲、乙，丙 | 甲 乙 丙
            {"type": "path_hierarchy"}                                | 浙江/杭州 | 浙江 浙江/杭州
            {"type": "ngram", "min_gram": 2, "max_gram": 2}           | 清流县  | 清流 流县
            {"type": "ngram", "min_gram": 1, "max_gram": 1, "token_chars": ["letter"]} | 甲1乙 | 甲 乙
            {"type": "edge_ngram", "min_gram": 1, "max_gram": 3}      | 清流县  | 清 清流 清流县
            """)
    void tokenizes(String tokenizer, String text, String tokens) throws Exception {
        assertThat(analyze("\"tokenizer\": " + quoted(tokenizer), text)).isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lowercase                                                     | ABC     | abc
            uppercase                                                     | abc     | ABC
            asciifolding                                                  | café    | cafe
            {"type": "asciifolding", "preserve_original": true}           | café    | cafe café
            cjk_width                                                     | ２０２６ＡＢ | 2026AB
            cjk_bigram                                                    | 清 流 县  | 清 流 县
            icu_folding                                                   | Ｃａｆé   | cafe
            icu_normalizer                                                | Ⅳ       | iv
            {"type": "icu_transform", "id": "Traditional-Simplified"}     | 國家     | 国家
            {"type": "length", "min": 2, "max": 3}                        | a ab abcd | ab
            {"type": "stop", "stopwords": ["的"]}                          | 的 水    | 水
            {"type": "pattern_replace", "pattern": "[省市]$", "replacement": ""} | 浙江省 | 浙江
            unique                                                        | a b a   | a b
            {"type": "ngram", "min_gram": 2, "max_gram": 2}               | 清流县   | 清流 流县
            {"type": "edge_ngram", "min_gram": 2, "max_gram": 3}          | 清流县   | 清流 清流县
            {"type": "synonym", "synonyms": ["北大, 北京大学"]}              | 北大     | 北大 北京大学
            {"type": "synonym_graph", "synonyms": ["北大 => 北京大学"]}       | 北大     | 北京大学
            {"type": "shingle", "output_unigrams": false}                 | a b c   | a b b c
            """)
    void filters(String filter, String text, String tokens) throws Exception {
        assertThat(analyze("\"tokenizer\": \"whitespace\", \"filter\": [" + quoted(filter) + "]", text))
                .isEqualTo(tokens);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            html_strip                                                       | <p>清流</p> | 清流
            icu_normalizer                                                   | ＡＢ       | ab
            {"type": "mapping", "mappings": ["臺 => 台", "\\\\u3000 => "]}       | 臺　灣     | 台灣
            {"type": "pattern_replace", "pattern": "(\\\\d+)年", "replacement": "$1"} | 2026年 | 2026
            """)
    void filtersCharacters(String charFilter, String text, String tokens) throws Exception {
        assertThat(analyze("\"tokenizer\": \"whitespace\", \"char_filter\": [" + quoted(charFilter) + "]", text)
                        .strip())
                .isEqualTo(tokens);
    }

    @Test
    void mapsCharactersByALargeTable() throws Exception {
        var rules = IntStream.range(0x4E00, 0x4E00 + 15_000)
                .mapToObj(character -> "\"" + Character.toString(character) + " => 字\"")
                .collect(Collectors.joining(","));

        rest.put("/large-table", """
                {"settings": {"analysis": {
                  "char_filter": {"table": {"type": "mapping", "mappings": [%s]}},
                  "analyzer": {"mapped": {"tokenizer": "keyword", "char_filter": ["table"]}},
                  "normalizer": {"mapped": {"type": "custom", "char_filter": ["table"], "filter": ["lowercase"]}}}},
                 "mappings": {"properties": {"title": {"type": "text", "analyzer": "mapped"},
                                             "name": {"type": "keyword", "normalizer": "mapped"}}}}
                """.formatted(rules));

        var answer = rest.post(
                "/large-table/_analyze?filter_path=tokens.token", "{\"field\": \"title\", \"text\": \"一丁A\"}");
        assertThat(answer).isEqualTo("{\"tokens\":[{\"token\":\"字字A\"}]}");
    }

    @Test
    void refusesWhatTheProductRefuses() {
        assertThatThrownBy(() -> rest.put("/wrong", """
                {"settings": {"analysis": {"tokenizer": {"grams": {"type": "ngram", "min_gram": 1, "max_gram": 5}}}}}
                """)).hasMessageContaining("max_ngram_diff");
        assertThatThrownBy(() -> rest.put("/wrong", """
                {"settings": {"analysis": {"char_filter": {"table": {"type": "mapping", "mappings": ["no arrow"]}}}}}
                """)).hasMessageContaining("Invalid Mapping Rule");
    }

    private String analyze(String chain, String text) throws Exception {
        var answer = rest.post("/_analyze?filter_path=tokens.token", "{" + chain + ", \"text\": \"" + text + "\"}");
        return answer.replaceAll("\\{\"tokens\":\\[|\\{\"token\":|\"|[\\]}]", "")
                .replace(',', ' ');
    }

    private static String quoted(String nameOrDefinition) {
        return nameOrDefinition.startsWith("{") ? nameOrDefinition : "\"" + nameOrDefinition + "\"";
    }
}
