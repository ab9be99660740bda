package io.qingliu.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.qingliu.ingest.address.PageAddress;
import io.qingliu.ingest.charset.Evidence;
import io.qingliu.ingest.delivery.Delivered;
import io.qingliu.ingest.delivery.Deliveries;
import io.qingliu.ingest.delivery.Mappings;
import io.qingliu.ingest.page.Format;
import io.qingliu.ingest.page.Hints;
import io.qingliu.ingest.page.IngestedPage;
import io.qingliu.ingest.raw.RawMessageReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00.123456Z");
    private static final String START =
            "{\"url\": \"http://news.example.cn/a?utm_source=x\", \"fetchedAt\": \"2026-03-05T07:00:00Z\"";

    private final Deliveries deliveries = new Deliveries(new RawMessageReader(8), Mappings.NONE);
    private final Intake intake =
            new Intake(deliveries, new Limits(100, Duration.ofDays(1)), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void answersAFaultOfItsOwnWithoutTextOfThePage() {
        var fault = new IllegalStateException("正文");

        assertThat(outcomeWhere(fault))
                .isInstanceOfSatisfying(
                        Outcome.Unprocessable.class,
                        answer -> assertThat(answer.message())
                                .startsWith("A fault of ingest-service: IllegalStateException at io.qingliu.ingest.")
                                .doesNotContain("正文"));
    }

    @Test
    void answersAFaultThatHasLostItsTrace() {
        var fault = new IllegalStateException();
        fault.setStackTrace(new StackTraceElement[0]);

        assertThat(outcomeWhere(fault))
                .isInstanceOfSatisfying(
                        Outcome.Unprocessable.class,
                        answer -> assertThat(answer.defect()).isEqualTo(Defect.PROCESSING_FAILED));
    }

    private Outcome outcomeWhere(RuntimeException fault) {
        InstantSource broken = () -> {
            throw fault;
        };
        var value = (START + ", \"body\": \"正文\"}").getBytes(UTF_8);
        return new Intake(deliveries, new Limits(100, Duration.ofDays(1)), broken.withZone(ZoneOffset.UTC))
                .decide(Delivered.of(value));
    }

    @Test
    void acceptsAPageOfText() {
        var page = accepted(START + ", \"body\": \"正文\"}");

        assertThat(page.url()).isEqualTo("http://news.example.cn/a?utm_source=x");
        assertThat(page.address().canonicalUrl()).isEqualTo("http://news.example.cn/a");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2026-03-05T07:00:00Z"));
        assertThat(page.ingestedAt()).isEqualTo(Instant.parse("2026-03-05T08:00:00.123Z"));
        assertThat(page.format()).isEqualTo(Format.TEXT);
        assertThat(page.content().text()).isEqualTo("正文");
        assertThat(page.content().charset()).isEqualTo(UTF_8);
        assertThat(page.content().evidence()).isEqualTo(Evidence.DECLARED);
        assertThat(page.sha256()).isEqualTo("d661c3d96d53ebc0ca8a55aae24b5df4a4d1bf28d37337b982fe8ebf54846eeb");
        assertThat(page.hints()).isEqualTo(new Hints(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void passesOnNoPasswordThatStandsInTheUrl() {
        var page = accepted(
                "{\"url\": \" https://reader:secret@news.example.cn/a?b=c@d \", \"fetchedAt\": \"2026-03-05T07:00:00Z\","
                        + " \"body\": \"a\"}");

        assertThat(page.url()).isEqualTo("https://news.example.cn/a?b=c@d");
    }

    @Test
    void acceptsAPageOfBytes() {
        var page = accepted(START + ", \"contentType\": \"text/html; charset=gb2312\", \"bodyBase64\": \""
                + base64("<p>正文</p>", Charset.forName("GB18030")) + "\"}");

        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.content().text()).isEqualTo("<p>正文</p>");
        assertThat(page.content().charset().name()).isEqualTo("GB18030");
        assertThat(page.content().evidence()).isEqualTo(Evidence.HEADER);
    }

    @Test
    void hearsTheContentTypeAmongTheHeaders() {
        var page = accepted(START
                + ", \"contentType\": \" \", \"headers\": {\"content-type\": \"text/html; charset=gbk\"}, \"bodyBase64\": \""
                + base64("正文", Charset.forName("GB18030")) + "\"}");

        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.content().evidence()).isEqualTo(Evidence.HEADER);
    }

    @Test
    void takesADocumentForHtmlWhateverItIsCalled() {
        assertThat(accepted(START + ", \"body\": \"<!DOCTYPE html><p>a\"}").format())
                .isEqualTo(Format.HTML);
        assertThat(accepted(START + ", \"contentType\": \"text/plain\", \"body\": \"<html><p>a\"}")
                        .format())
                .isEqualTo(Format.HTML);
    }

    @Test
    void leavesOutAByteOrderMark() {
        assertThat(accepted(START + ", \"body\": \"\uFEFF正文\"}").content().text())
                .isEqualTo("正文");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T08:00:00+08:00, 2026-03-05T00:00:00Z",
        "2026-03-05t08:00:00z, 2026-03-05T08:00:00Z",
        "2026-03-05 08:00:00.5Z, 2026-03-05T08:00:00.500Z",
        "2026-03-05 08:00:00, 2026-03-05T00:00:00Z",
        "2026/3/5 8:00, 2026-03-05T00:00:00Z",
        "2026-03-05T08:00, 2026-03-05T00:00:00Z",
        "2026-03-05, 2026-03-04T16:00:00Z",
    })
    void bringsTheHintOfADateToOneForm(String written, Instant time) {
        assertThat(accepted(START + ", \"body\": \"a\", \"publishedAt\": \"" + written + "\"}")
                        .hints()
                        .publishedAt())
                .hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-13-05", "0001-01-01T00:00:00Z", "2027-01-01", "2026-03-05T25:00:00Z"})
    void leavesOutAHintThatIsNoTime(String written) {
        assertThat(accepted(START + ", \"body\": \"a\", \"publishedAt\": \"" + written + "\"}")
                        .hints()
                        .publishedAt())
                .isEmpty();
    }

    @Test
    void leavesOutBlankHints() {
        var hints = accepted(START + ", \"body\": \"a\", \"title\": \" 题 \", \"sourceName\": \" \"}")
                .hints();

        assertThat(hints.title()).hasValue("题");
        assertThat(hints.sourceName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]                                                                  |             | NOT_AN_OBJECT
            {}                                                                   | /url        | URL_MISSING
            {"url": " "}                                                         | /url        | URL_MISSING
            {"url": "ftp://example.cn/"}                                         | /url        | URL_INVALID
            {"url": "http://example.cn/"}                                        | /fetchedAt  | FETCHED_AT_MISSING
            {"url": "http://example.cn/", "fetchedAt": ""}                       | /fetchedAt  | FETCHED_AT_MISSING
            {"url": "http://example.cn/", "fetchedAt": "5 March"}                | /fetchedAt  | FETCHED_AT_INVALID
            {"url": "http://example.cn/", "fetchedAt": "2026-02-30T08:00:00Z"}   | /fetchedAt  | FETCHED_AT_INVALID
            {"url": "http://example.cn/", "fetchedAt": "2026-03-05T08:00:00"}    | /fetchedAt  | FETCHED_AT_INVALID
            {"url": "http://example.cn/", "fetchedAt": "2026-03-06T08:00:01Z"}   | /fetchedAt  | FETCHED_AT_INVALID
            {"url": "http://example.cn/", "fetchedAt": "1970-01-01T00:00:00Z"}   | /fetchedAt  | FETCHED_AT_INVALID
            {"url": "http://example.cn/", "fetchedAt": "+999999999-12-31T23:59:59+18:00"} | /fetchedAt | FETCHED_AT_INVALID
            {"url": 7, "fetchedAt": 8}                                           | /url        | FIELD_INVALID
            """)
    void refusesAPageThatIsNotWhatWasAgreed(String json, String pointer, RefusalReason reason) {
        var refusal = refused(json).refusal();

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refusal.message()).endsWith(".").doesNotContain("%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            `title`: 5, `body`: `a`                                  | /title       | FIELD_INVALID
            `title`: `a`                                             |              | BODY_MISSING
            `body`: `a`, `bodyBase64`: `YQ==`                        |              | TWO_BODIES
            `body`: ``, `bodyBase64`: ``                             |              | TWO_BODIES
            `body`: ``                                               | /body        | BODY_EMPTY
            `body`: ` \\n\\u3000\\u00a0\\u200b\\ufeff`               | /body        | BODY_EMPTY
            `bodyBase64`: ``                                         | /bodyBase64  | BODY_EMPTY
            `bodyBase64`: `IAo=`                                     | /bodyBase64  | BODY_EMPTY
            `bodyBase64`: `a`                                        | /bodyBase64  | BASE64_INVALID
            `bodyBase64`: `Y Q==`                                    | /bodyBase64  | BASE64_INVALID
            `bodyBase64`: `正文正文`                                  | /bodyBase64  | BASE64_INVALID
            `body`: `a`, `contentType`: `application/pdf`            | /contentType | CONTENT_TYPE_UNSUPPORTED
            `body`: `a`, `contentType`: `image/png`                  | /contentType | CONTENT_TYPE_UNSUPPORTED
            `body`: `a`, `headers`: {`Content-Type`: `video/mp4`}    | /contentType | CONTENT_TYPE_UNSUPPORTED
            `bodyBase64`: `JVBERi0xLjQ=`, `contentType`: `text/html` | /bodyBase64  | CONTENT_TYPE_UNSUPPORTED
            `bodyBase64`: `H4sIAAAA`                                 | /bodyBase64  | CONTENT_TYPE_UNSUPPORTED
            """)
    void refusesABodyThatIsNoPage(String fields, String pointer, RefusalReason reason) {
        var refused = refused(START + ", " + fields.replace('`', '"') + "}");

        assertThat(refused.refusal().reason()).isEqualTo(reason);
        assertThat(refused.refusal().pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(refused.address()).map(PageAddress::canonicalUrl).hasValue("http://news.example.cn/a");
    }

    @Test
    void countsTheBytesOfABodyNotItsCharacters() {
        assertThat(accepted(START + ", \"body\": \"" + "文".repeat(33) + "\"}")
                        .content()
                        .text())
                .hasSize(33);
        assertThat(refused(START + ", \"body\": \"" + "文".repeat(34) + "\"}")
                        .refusal()
                        .reason())
                .isEqualTo(RefusalReason.BODY_TOO_LARGE);
        assertThat(accepted(START + ", \"bodyBase64\": \"" + base64("a".repeat(100), UTF_8) + "\"}")
                        .content()
                        .text())
                .hasSize(100);
        assertThat(refused(START + ", \"bodyBase64\": \"" + base64("a".repeat(101), UTF_8) + "\"}")
                        .refusal()
                        .reason())
                .isEqualTo(RefusalReason.BODY_TOO_LARGE);
    }

    @Test
    void saysHowLargeABodyMayBe() {
        assertThat(refused(START + ", \"body\": \"" + "a".repeat(101) + "\"}")
                        .refusal()
                        .message())
                .isEqualTo("The page has more than 100 bytes; send the page alone, without pictures in it.");
    }

    @Test
    void keepsTheUrlOfWhatItRefuses() {
        var refused = refused("{\"url\": \"nonsense\", \"body\": \"a\"}");

        assertThat(refused.url()).hasValue("nonsense");
        assertThat(refused.address()).isEmpty();
    }

    @Test
    void leavesAUrlOfAnyLengthToTheOriginal() {
        assertThat(refused("{\"url\": \"" + "a".repeat(2_048) + "\"}").url()).isPresent();
        assertThat(refused("{\"url\": \"" + "a".repeat(2_049) + "\"}").url()).isEmpty();
    }

    @Test
    void refusesATombstone() {
        assertThat(intake.tombstone())
                .asInstanceOf(type(Outcome.Refused.class))
                .extracting(refused -> refused.refusal().reason())
                .isEqualTo(RefusalReason.TOMBSTONE);
    }

    @Test
    void cannotProcessWhatIsNoJson() {
        assertThat(decide("{\"url\": \""))
                .isEqualTo(new Outcome.Unprocessable(
                        Defect.JSON_INVALID, "The value is not JSON: unexpected end of input at line 1, column 10."));
        assertThat(decide("[".repeat(9)))
                .asInstanceOf(type(Outcome.Unprocessable.class))
                .extracting(Outcome.Unprocessable::defect)
                .isEqualTo(Defect.JSON_TOO_DEEP);
    }

    private Outcome decide(String json) {
        return intake.decide(Delivered.of(json.getBytes(UTF_8)));
    }

    private IngestedPage accepted(String json) {
        return assertThat(decide(json))
                .asInstanceOf(type(Outcome.Accepted.class))
                .actual()
                .page();
    }

    private Outcome.Refused refused(String json) {
        return assertThat(decide(json))
                .asInstanceOf(type(Outcome.Refused.class))
                .actual();
    }

    private static String base64(String text, Charset charset) {
        return Base64.getEncoder().encodeToString(text.getBytes(charset));
    }
}
