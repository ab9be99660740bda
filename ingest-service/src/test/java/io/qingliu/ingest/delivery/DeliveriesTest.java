package io.qingliu.ingest.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.Field;
import io.qingliu.ingest.raw.Mapping;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawMessage.Doubt;
import io.qingliu.ingest.raw.RawMessage.Unclear;
import io.qingliu.ingest.raw.RawMessageReader;
import io.qingliu.ingest.raw.RawPage;
import io.qingliu.ingest.time.TimeNotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveriesTest {
    private static final String OWN =
            "{\"url\": \"http://a.cn/\", \"fetchedAt\": \"2026-03-05T08:00:00Z\", \"body\": \"正文\"}";
    private static final String EVENT_HEADERS = "ce_specversion=1.0;ce_id=1;ce_source=http://a.cn/;ce_type=page;";

    private final RawMessageReader reader = new RawMessageReader(16);
    private final Mapping brief = Mapping.of(
            Map.of(Field.URL, List.of("u"), Field.FETCHED_AT, List.of("t"), Field.BODY, List.of("b")),
            Optional.empty(),
            new TimeNotation.EpochMilliseconds());
    private final Deliveries deliveries =
            new Deliveries(reader, new Mappings(Map.of("short", brief, "brief", brief), Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "''",
        "content-type=application/json",
        "content-type=application/vnd.crawler+json; url=http://b.cn/",
        "content-type=text/plain",
        "content-type=application/octet-stream",
        "crawler=a; title=b; traceparent=c",
    })
    void readsOurOwnJsonWhateverHeadersSayNothingElse(String headers) {
        var page = page(headers, OWN);

        assertThat(page.url()).hasValue("http://a.cn/");
        assertThat(page.bodies()).containsExactly(new Body.Text("正文"));
        assertThat(page.notation().pointer(Field.URL)).isEqualTo("/url");
    }

    @Test
    void readsAPageWithItsAddressInTheHeaders() {
        var page = page(
                "URL=http://a.cn/;Fetched-At=2026-03-05T08:00:00Z;content-type=text/html; charset=gbk;title=题;"
                        + "published-at=2026-03-05;source-name=清河日报",
                "<p>正文</p>");

        assertThat(page.url()).hasValue("http://a.cn/");
        assertThat(page.fetchedAt()).hasValue("2026-03-05T08:00:00Z");
        assertThat(page.declaredCharset()).hasValue("gbk");
        assertThat(page.title()).hasValue("题");
        assertThat(page.publishedAt()).hasValue("2026-03-05");
        assertThat(page.sourceName()).hasValue("清河日报");
        assertThat(page.bodies())
                .singleElement()
                .asInstanceOf(type(Body.Bytes.class))
                .satisfies(body -> assertThat(body.bytes()).asString(UTF_8).isEqualTo("<p>正文</p>"));
        assertThat(page.notation().pointer(Field.FETCHED_AT)).isEqualTo("/headers/fetched-at");
    }

    @Test
    void readsAPageByItsTypeAloneSoThatTheMissingUrlIsNamed() {
        var page = page("content-type=text/html", "<p>正文</p>");

        assertThat(page.url()).isEmpty();
        assertThat(page.notation().pointer(Field.URL)).isEqualTo("/headers/url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            url=http://a.cn/                                   | /headers
            url=http://a.cn/;content-type=application/octet-stream | /headers
            fetched-at=2026-03-05T08:00:00Z                    | /headers
            ce_specversion=1.0;ce_id=1;ce_source=s;ce_type=t   | /headers/content-type
            ce_id=1;url=http://a.cn/                           | /headers
            ce_id=1;mapping=short                              | /headers
            mapping=short;url=http://a.cn/                     | /headers
            """)
    void guessesNothingWhereTheFormIsOpen(String headers, String pointer) {
        assertThat(unclear(headers, OWN).doubt()).isEqualTo(Doubt.FORM);
        assertThat(unclear(headers, OWN).pointer()).isEqualTo(pointer);
    }

    @Test
    void readsByTheMappingThatARecordAsksFor() {
        var page = page("mapping= short ;content-type=application/json", "{\"u\": \"a\", \"t\": 1, \"b\": \"正文\"}");

        assertThat(page.url()).hasValue("a");
        assertThat(page.notation().pointer(Field.FETCHED_AT)).isEqualTo("/t");
    }

    @Test
    void readsByTheMappingForRecordsThatAskForNone() {
        var mapped = new Deliveries(reader, new Mappings(Map.of(), Optional.of(brief)));

        assertThat(mapped.read(Delivered.of("{\"u\": \"a\"}".getBytes(UTF_8))))
                .asInstanceOf(type(RawMessage.Page.class))
                .satisfies(message -> assertThat(message.page().url()).hasValue("a"));
    }

    @Test
    void tellsWhichMappingsThereAre() {
        assertThat(unclear("mapping=other", "{}"))
                .isEqualTo(new Unclear(Doubt.MAPPING, "/headers/mapping", "brief, short"));
    }

    @Test
    void readsABinaryEventWhoseDataIsOurJson() {
        var page = page(EVENT_HEADERS + "content-type=application/json", OWN);

        assertThat(page.bodies()).containsExactly(new Body.Text("正文"));
        assertThat(page.notation().pointer(Field.URL)).isEqualTo("/url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | http://a.cn/  | /headers/ce_source
            ce_subject=http://a.cn/b    | http://a.cn/b | /headers/ce_subject
            ce_subject=b                | b             | /headers/ce_subject
            """)
    void takesTheUrlOfAPageFromTheSubjectElseFromTheSource(String subject, String url, String pointer) {
        var page = page(EVENT_HEADERS + "ce_time=2026-03-05T08:00:00Z;content-type=text/html;" + subject, "<p>正文</p>");

        assertThat(page.url()).hasValue(url);
        assertThat(page.fetchedAt()).hasValue("2026-03-05T08:00:00Z");
        assertThat(page.notation().pointer(Field.URL)).isEqualTo(pointer);
        assertThat(page.notation().pointer(Field.FETCHED_AT)).isEqualTo("/headers/ce_time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ce_specversion=0.3;ce_id=1;ce_source=s;ce_type=t | /headers/ce_specversion | its specversion is not 1.0
            ce_id=1;ce_source=s;ce_type=t                    | /headers/ce_specversion | its specversion is not 1.0
            ce_specversion=1.0;ce_source=s;ce_type=t         | /headers/ce_id          | it has no id
            ce_specversion=1.0;ce_id=1;ce_source= ;ce_type=t | /headers/ce_source      | it has no source
            content-type=application/cloudevents-batch+json  | /headers/content-type   | of the formats only \
            application/cloudevents+json is read, one event in a record
            content-type=application/cloudevents             | /headers/content-type   | of the formats only \
            application/cloudevents+json is read, one event in a record
            """)
    void refusesWhatClaimsToBeAnEventAndIsNone(String headers, String pointer, String detail) {
        assertThat(unclear(headers, OWN)).isEqualTo(new Unclear(Doubt.EVENT, pointer, detail));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "data": {"url": "http://a.cn/"}                                     | http://a.cn/ | /data/url
            "datacontenttype": "application/json", "data": {"url": "u"}         | u            | /data/url
            "data": {"url": "u"}, "datacontenttype": "application/vnd.a+json"   | u            | /data/url
            "data_base64": "eyJ1cmwiOiAidSJ9"                                   | u            | /data_base64/url
            "datacontenttype": "text/html", "data": "<p>"                       | http://s.cn/ | /source
            "data": "<p>", "subject": "http://b.cn/", "datacontenttype": "text/html" | http://b.cn/ | /subject
            "datacontenttype": "text/plain", "data_base64": "YQ==", "data": null| http://s.cn/ | /source
            """)
    void readsAStructuredEventInAnyOrder(String fields, String url, String pointer) {
        var page = page("content-type=application/cloudevents+json; charset=UTF-8", event(fields));

        assertThat(page.url()).hasValue(url);
        assertThat(page.notation().pointer(Field.URL)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "data": "<p>"                                        | /data
            "datacontenttype": "text/html", "data": {}           | /data
            "datacontenttype": "text/html", "data": 5            | /data
            "data": {}, "data_base64": "e30="                    | /data
            "subject": "s"                                       | /data
            "data_base64": "%"                                   | /data_base64
            "data": {}, "subject": 5                             | /subject
            "data": {}, "specversion": "0.3"                     | /specversion
            "data": {}, "id": null                               | /id
            """)
    void refusesAStructuredEventThatContradictsItself(String fields, String pointer) {
        var unclear = unclear("content-type=application/cloudevents+json", event(fields));

        assertThat(unclear.doubt()).isEqualTo(Doubt.EVENT);
        assertThat(unclear.pointer()).isEqualTo(pointer);
    }

    @Test
    void letsAStructuredEventRepeatItsAttributesAsHeaders() {
        assertThat(page(
                                EVENT_HEADERS + "content-type=application/cloudevents+json",
                                event("\"data\": {\"url\": \"u\"}"))
                        .url())
                .hasValue("u");
    }

    @Test
    void readsNoHeaderThatIsNotUtf8OrSaysTwoThings() {
        var broken = new RecordHeaders.Collector();
        broken.add("url", "清".getBytes(StandardCharsets.UTF_16));
        var twice = new RecordHeaders.Collector();
        twice.add("url", "a".getBytes(UTF_8));
        twice.add("Url", "b".getBytes(UTF_8));
        var same = new RecordHeaders.Collector();
        same.add("url", "a".getBytes(UTF_8));
        same.add("url", "a".getBytes(UTF_8));
        same.add("url", null);

        assertThat(deliveries.read(new Delivered(new byte[0], broken.headers())))
                .isEqualTo(new Unclear(Doubt.HEADER, "/headers/url", "url is not UTF-8"));
        assertThat(deliveries.read(new Delivered(new byte[0], twice.headers())))
                .isEqualTo(new Unclear(Doubt.HEADER, "/headers/url", "url occurs twice with different values"));
        assertThat(same.headers().text("url")).hasValue("a");
        assertThat(same.headers().fault()).isEmpty();
    }

    private static String event(String fields) {
        return "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"http://s.cn/\", \"type\": \"page\", " + fields
                + ", \"extension\": {\"a\": []}}";
    }

    private RawPage page(String headers, String value) {
        return assertThat(read(headers, value))
                .asInstanceOf(type(RawMessage.Page.class))
                .actual()
                .page();
    }

    private Unclear unclear(String headers, String value) {
        return assertThat(read(headers, value))
                .asInstanceOf(type(Unclear.class))
                .actual();
    }

    /** Headers are written {@code name=value;name=value}. */
    private RawMessage read(String headers, String value) {
        var collector = new RecordHeaders.Collector();
        for (var header : headers.replace("; charset", "\0 charset").split(";")) {
            var parts = header.replace('\0', ';').split("=", 2);
            if (parts.length == 2) {
                collector.add(parts[0].strip(), parts[1].getBytes(UTF_8));
            }
        }
        return deliveries.read(new Delivered(value.getBytes(UTF_8), collector.headers()));
    }
}
