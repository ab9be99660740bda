package io.qingliu.index.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.index.article.Reading.Invalid;
import io.qingliu.index.article.Reading.Understood;
import io.qingliu.index.outcome.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadRecordTest {
    private static final String ID = "7b8e69777b10e0aaa6b39fc7a15b60c2";
    private static final String ARTICLE = "{\"id\": \"" + ID + "\", \"version\": 5, \"bucket\": \"2025.03\","
            + " \"deleted\": false, \"body\": \"清河\"}";

    @Test
    void understandsAnArticle() {
        var change = understood(ARTICLE);

        assertThat(change).isInstanceOf(Change.Write.class);
        assertThat(change.key()).isEqualTo(new ArticleKey("2025.03", ID));
        assertThat(change.key().bucket()).isEqualTo("2025.03");
        assertThat(change.version()).isEqualTo(5);
    }

    @Test
    void understandsADeletionWithoutText() {
        var change =
                understood("{\"deleted\": true, \"id\": \"" + ID + "-02\", \"version\": 6, \"bucket\": \"2025.03\"}");

        assertThat(change).isEqualTo(new Change.Delete(new ArticleKey("2025.03", ID + "-02"), 6));
    }

    @Test
    void keepsTheDocumentByteForByte() {
        var change = (Change.Write) understood(ARTICLE);

        assertThat(change.document().bytes()).isEqualTo(utf8(ARTICLE));
        assertThat(change.size()).isEqualTo(utf8(ARTICLE).length);
    }

    @Test
    void putsAPrettyPrintedDocumentOnOneLine() {
        var change = (Change.Write) understood(ARTICLE.replace(", ", ",\r\n  "));

        assertThat(new String(change.document().bytes(), StandardCharsets.UTF_8))
                .isEqualTo(ARTICLE.replace(", ", ",    "));
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() {
        assertThat(understood(ARTICLE.replace("{", "{\"mood\": {\"id\": 3, \"deleted\": [true]}, "))
                        .version())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"7b8e69777b10e0aaa6b39fc7a15b60c2\"`, `null`, id",
                "`\"7b8e69777b10e0aaa6b39fc7a15b60c2\"`, `17`, id",
                "`\"7b8e69777b10e0aaa6b39fc7a15b60c2\"`, `\"7B8E69777B10E0AAA6B39FC7A15B60C2\"`, id",
                "`\"id\"`, `\"identity\"`, id",
                "`\"2025.03\"`, `\"2025-03\"`, bucket",
                "`\"2025.03\"`, `\"2025.00\"`, bucket",
                "`\"2025.03\"`, `\"2025.13\"`, bucket",
                "`\"2025.03\"`, `\"../2025.03\"`, bucket",
                "`\"2025.03\"`, `\"２０２５.03\"`, bucket",
                "`\"bucket\"`, `\"month\"`, bucket",
                "`: 5`, `: -1`, version",
                "`: 5`, `: 5.5`, version",
                "`: 5`, `: \"5\"`, version",
                "`: 5`, `: 99999999999999999999`, version",
                "`\"version\"`, `\"revision\"`, version",
                "`: false`, `: \"no\"`, deleted",
                "`\"deleted\"`, `\"gone\"`, deleted",
                "`\"清河\"`, `null`, body",
                "`\"body\"`, `\"text\"`, body",
            })
    void refusesARecordThatCannotBeRouted(String part, String instead, String field) {
        var invalid = invalid(utf8(ARTICLE.replace(part, instead)));

        assertThat(invalid.reason()).isEqualTo(Reason.MESSAGE_INVALID);
        assertThat(invalid.message()).contains("field " + field).doesNotContain("清河");
    }

    @Test
    void refusesARecordWithoutAValue() {
        assertThat(ReadRecord.read(null))
                .isEqualTo(new Invalid(
                        Reason.MESSAGE_INVALID, "The record has no value; a deletion is a record with deleted true."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "17", "null", "\"text\"", "[{\"id\": 1}]"})
    void refusesJsonThatIsNoObject(String json) {
        assertThat(invalid(utf8(json)).reason()).isEqualTo(Reason.MESSAGE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "清河", "{", "{\"id\": }", "{\"a\": 1, \"a\": 2}", "{\"a\": \"\n\"}", "\uFEFF{}"})
    void refusesWhatIsNotJson(String text) {
        assertThat(invalid(utf8(text)).reason()).isEqualTo(Reason.JSON_INVALID);
    }

    @Test
    void refusesASecondValueThatWouldBecomeALineOfTheBulk() {
        var smuggled = ARTICLE + "\n{\"delete\": {\"_index\": \"articles-2025.03\", \"_id\": \"" + ID + "\"}}";

        assertThat(invalid(utf8(smuggled)).reason()).isEqualTo(Reason.JSON_INVALID);
    }

    @Test
    void tellsWhereTheFaultIsButNotWhatStandsThere() {
        assertThat(invalid(utf8("{\"body\": 清河}")).message()).isEqualTo("The value is not JSON: line 1, column 10.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "GB18030", "Big5"})
    void refusesOtherCharsets(String charset) {
        var invalid = invalid(ARTICLE.getBytes(Charset.forName(charset)));

        assertThat(invalid.reason()).isIn(Reason.UTF8_INVALID, Reason.JSON_INVALID);
    }

    @Test
    void refusesBytesThatAreNotUtf8InTheMiddleOfAText() {
        var bytes = utf8(ARTICLE);
        bytes[ARTICLE.indexOf('清') + 1] = 'x';

        assertThat(invalid(bytes)).isEqualTo(new Invalid(Reason.UTF8_INVALID, "The value is not UTF-8."));
    }

    @Test
    void readsOneLongTextAndManyBracketsInLinearTime() {
        var longText = understood(ARTICLE.replace("清河", "清".repeat(8_000_000)));
        var deep = invalid(utf8("{\"a\": " + "[".repeat(1_000_000)));

        assertThat(longText.size()).isGreaterThan(24_000_000);
        assertThat(deep.reason()).isEqualTo(Reason.JSON_INVALID);
    }

    @Test
    void neverPrintsADocument() {
        assertThat(understood(ARTICLE).toString()).doesNotContain("清河");
    }

    private static Change understood(String json) {
        assertThat(ReadRecord.read(utf8(json))).isInstanceOf(Understood.class);
        return ((Understood) ReadRecord.read(utf8(json))).change();
    }

    private static Invalid invalid(byte[] value) {
        assertThat(ReadRecord.read(value)).isInstanceOf(Invalid.class);
        return (Invalid) ReadRecord.read(value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
