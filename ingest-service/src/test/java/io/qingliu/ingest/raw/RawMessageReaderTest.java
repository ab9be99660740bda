package io.qingliu.ingest.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.qingliu.ingest.raw.RawMessage.Fault;
import io.qingliu.ingest.raw.RawMessage.NotAnObject;
import io.qingliu.ingest.raw.RawMessage.Unreadable;
import io.qingliu.ingest.raw.RawMessage.WrongType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawMessageReaderTest {
    private final RawMessageReader reader = new RawMessageReader(8);

    @Test
    void readsTheFieldsOfAPage() {
        var page = page("""
                {"url": "http://example.cn/", "fetchedAt": "2026-03-05T08:00:00Z", "body": "正文", "contentType": "text/html",
                 "title": "题", "publishedAt": "2026-03-05", "sourceName": "清河日报", "crawler": "c",
                 "headers": {"Content-Type": "text/html; charset=gbk", " X ": "1"}}
                """);

        assertThat(page)
                .isEqualTo(new RawPage(
                        Optional.of("http://example.cn/"),
                        Optional.of("2026-03-05T08:00:00Z"),
                        List.of(new Body.Text("正文")),
                        Optional.of("text/html"),
                        Optional.of("题"),
                        Optional.of("2026-03-05"),
                        Optional.of("清河日报"),
                        Map.of("content-type", "text/html; charset=gbk", "x", "1"),
                        Notation.OWN));
        assertThat(page.declaredCharset()).hasValue("gbk");
    }

    @Test
    void takesNullForAbsent() {
        var page = page("{\"url\": null, \"body\": \"a\", \"body\": null, \"headers\": null, \"title\": null}");

        assertThat(page.url()).isEmpty();
        assertThat(page.bodies()).isEmpty();
        assertThat(page.headers()).isEmpty();
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        var page = page("{\"a\": [1, {\"b\": []}], \"n\": " + "9".repeat(5_000) + ", \"url\": \"u\", \"z\": 1e999}");

        assertThat(page.url()).hasValue("u");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"url": 5}                                | /url         | a string  | a number
            {"title": ["a"], "body": 1}               | /title       | a string  | an array
            {"bodyBase64": {"a": {}}, "url": "u"}     | /bodyBase64  | a string  | an object
            {"headers": "a"}                          | /headers     | an object | a string
            {"headers": {"a/b~": true}}               | /headers/a~1b~0 | a string | a boolean
            """)
    void pointsToTheFirstFieldOfAWrongType(String json, String pointer, String expected, String found) {
        assertThat(read(json))
                .asInstanceOf(type(RawMessage.Page.class))
                .extracting(RawMessage.Page::wrongType)
                .isEqualTo(Optional.of(new WrongType(pointer, expected, found)));
    }

    @Test
    void keepsReadingAfterAWrongType() {
        assertThat(page("{\"title\": [\"a\"], \"url\": \"u\"}").url()).hasValue("u");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [] | an array
            [{"url": "u"}] | an array
            "text" | a string
            -1.5e3 | a number
            false | a boolean
            null | null
            """)
    void tellsWhatIsNoObject(String json, String found) {
        assertThat(read(json)).isEqualTo(new NotAnObject("", found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"url": "                  | unexpected end of input at line 1, column 10
            {"url"                     | unexpected end of input at line 1, column 7
            {"body": secret}           | unexpected character at line 1, column 10
            {"body": "a"} {"body": "b"}| something follows its end at line 1, column 16
            ''                         | it is empty
            <html>                     | unexpected character at line 1, column 1
            """)
    void saysWhereJsonBreaksWithoutQuotingIt(String json, String detail) {
        assertThat(read(json)).isEqualTo(new Unreadable(Fault.NOT_JSON, detail));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var gbk = "{\"body\": \"正文\"}".getBytes(java.nio.charset.Charset.forName("GBK"));
        var surrogate = "{\"body\": \"\u00ed\u00a0\u0080\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader.read(gbk)).isEqualTo(new Unreadable(Fault.NOT_UTF8, "it is not UTF-8"));
        assertThat(reader.read(surrogate)).isEqualTo(new Unreadable(Fault.NOT_UTF8, "it is not UTF-8"));
        assertThat(page("{\"body\": \"\uFFFD\"}").bodies()).containsExactly(new Body.Text("\uFFFD"));
    }

    @Test
    void putsUpWithAByteOrderMark() {
        assertThat(page("\uFEFF{\"url\": \"u\"}").url()).hasValue("u");
    }

    @Test
    void replacesHalfASurrogatePair() {
        var page = page("{\"body\": \"a\\ud83d\\ude00\\ud800b\\udc00\"}");

        assertThat(page.bodies()).containsExactly(new Body.Text("a\ud83d\ude00\uFFFDb\uFFFD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refusesDeepNestingBeforeItCosts(String opening) {
        assertThat(read("{\"a\":" + opening.repeat(2_000_000)))
                .isEqualTo(new Unreadable(Fault.TOO_DEEP, "more than 8 objects and arrays stand inside each other"));
        assertThat(page("{\"a\":" + "[".repeat(7) + "]".repeat(7) + ", \"url\": \"u\"}")
                        .url())
                .hasValue("u");
    }

    @Test
    void readsTheElementsOfAnArray() {
        var messages = reader.readAll("[{\"url\": \"u\"}, 5, [], {\"url\": 1}]".getBytes(UTF_8));

        assertThat(messages.isArray()).isTrue();
        assertThat(messages.messages()).hasSize(4);
        assertThat(messages.messages().get(1)).isEqualTo(new NotAnObject("", "a number"));
    }

    @Test
    void readsNothingOfAnArrayThatBreaksOff() {
        var messages = reader.readAll("[{\"url\": \"u\"}, ".getBytes(UTF_8));

        assertThat(messages.isArray()).isFalse();
        assertThat(messages.messages()).singleElement().isInstanceOf(Unreadable.class);
    }

    private RawMessage read(String json) {
        return reader.read(json.getBytes(UTF_8));
    }

    private RawPage page(String json) {
        return assertThat(read(json))
                .asInstanceOf(type(RawMessage.Page.class))
                .actual()
                .page();
    }
}
