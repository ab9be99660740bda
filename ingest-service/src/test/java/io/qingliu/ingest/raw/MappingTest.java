package io.qingliu.ingest.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.qingliu.ingest.raw.RawMessage.WrongType;
import io.qingliu.ingest.time.TimeNotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private final RawMessageReader reader = new RawMessageReader(8);
    private final Mapping mapping = Mapping.of(
            Map.of(
                    Field.URL, List.of("response.url", "/request/0"),
                    Field.FETCHED_AT, List.of("/at"),
                    Field.BODY, List.of("/a~1b"),
                    Field.TITLE, List.of("title.0")),
            Optional.of("response.headers"),
            new TimeNotation.EpochSeconds());

    @Test
    void findsFieldsByPointersAndByDottedNames() {
        var page = page("""
                {"response": {"url": "u", "headers": {"Content-Type": ["text/html", "text/plain"], "X": "1", "Y": []}},
                 "at": 1772697600.5, "a/b": "正文", "title": ["题", "z"], "more": {"url": 5}}
                """);

        assertThat(page.url()).hasValue("u");
        assertThat(page.fetchedAt()).hasValue("1772697600.5");
        assertThat(page.bodies()).containsExactly(new Body.Text("正文"));
        assertThat(page.title()).hasValue("题");
        assertThat(page.headers()).isEqualTo(Map.of("content-type", "text/html", "x", "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"response": {"url": "a"}, "request": ["b"]} | a | /response/url
            {"request": ["b"], "response": {"url": "a"}} | a | /response/url
            {"request": ["b", "c"]}                      | b | /request/0
            {"response": {"url": null}, "request": ["b"]}| b | /request/0
            {"response": "a", "request": {"0": "b"}}     | b | /request/0
            """)
    void takesTheFirstOfSeveralPlacesAndPointsToIt(String json, String url, String pointer) {
        var page = page(json);

        assertThat(page.url()).hasValue(url);
        assertThat(page.notation().pointer(Field.URL)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"response": {"url": 5}}                   | /response/url | a string | a number
            {"at": {"seconds": 5}}                     | /at | a number or a string | an object
            {"a/b": ["text"]}                          | /a~1b | a string | an array
            {"response": {"headers": "text/html"}}     | /response/headers | an object | a string
            {"response": {"headers": {"X": {}}}}       | /response/headers/X | a string | an object
            """)
    void pointsToWhatHasAnotherTypeThanItNeeds(String json, String pointer, String expected, String found) {
        assertThat(message(json).wrongType()).hasValue(new WrongType(pointer, expected, found));
    }

    @Test
    void pointsToWhereAMissingFieldShouldBe() {
        var notation = page("{\"unknown\": {}}").notation();

        assertThat(notation.pointer(Field.URL)).isEqualTo("/response/url");
        assertThat(notation.bodyPointer()).isEqualTo("/a~1b");
        assertThat(notation.pointer(Field.SOURCE_NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /u   | /u     | /b | two fields stand in the same place, or one inside the other
            /u   | /u/at  | /b | one field stands inside another
            /u/x | /u     | /b | two fields stand in the same place, or one inside the other
            u..x | /at    | /b | a place in it is empty, or has an empty name
            ''   | /at    | /b | a place in it is empty, or has an empty name
            """)
    void saysWhyItCannotBe(String url, String fetchedAt, String body, String why) {
        var places =
                Map.of(Field.URL, List.of(url), Field.FETCHED_AT, List.of(fetchedAt), Field.BODY_BASE64, List.of(body));

        assertThatThrownBy(() -> Mapping.of(places, Optional.empty(), new TimeNotation.EpochSeconds()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void demandsWhatEveryPageHas() {
        var withoutBody = Map.of(Field.URL, List.of("u"), Field.FETCHED_AT, List.of("at"));

        assertThatThrownBy(() -> Mapping.of(withoutBody, Optional.empty(), new TimeNotation.EpochSeconds()))
                .hasMessage("it does not say where the bodyBase64 stands");
        assertThatThrownBy(() -> Mapping.of(Map.of(), Optional.empty(), new TimeNotation.EpochSeconds()))
                .hasMessage("it does not say where the url stands");
    }

    private RawPage page(String json) {
        return message(json).page();
    }

    private RawMessage.Page message(String json) {
        return assertThat(reader.read(json.getBytes(UTF_8), mapping))
                .asInstanceOf(type(RawMessage.Page.class))
                .actual();
    }
}
