package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Records.header;
import static io.qingliu.ingest.running.Records.isAt;
import static io.qingliu.ingest.running.Records.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.qingliu.ingest.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims about the forms in which pages come over Kafka. */
@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
@QuarkusTestResource(SendingPage.class)
class WaysInTest {
    private static final String URL = "https://news.example.cn/2026/03/05/library.html";
    private static final String FETCHED_AT = "2026-03-05T09:15:00+08:00";
    private static final String PAGE = "<p>清河县新建三座村级图书室。</p>";

    private final Wire wire;

    WaysInTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void everyExampleOfThePageOnSendingGivesTheSamePage() throws Exception {
        var examples = SendingPage.records();

        var pages = ingested(examples).stream().map(WaysInTest::withoutTheWay).toList();

        assertThat(pages).hasSize(examples.size()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(pages).containsOnly(pages.getFirst());
        assertThat(pages.getFirst().at("/url").asText()).isEqualTo(URL);
        assertThat(pages.getFirst().at("/fetchedAt").asText()).isEqualTo("2026-03-05T01:15:00Z");
        assertThat(pages.getFirst().at("/text").asText()).isEqualTo(PAGE);
        assertThat(pages.getFirst().at("/format").asText()).isEqualTo("html");
    }

    @Test
    void takesWhatTheLibraryOfCloudEventsWrites() throws Exception {
        var page = CloudEventBuilder.v1()
                .withId("1")
                .withType("page")
                .withSource(URI.create("/crawlers/7"))
                .withSubject(URL)
                .withTime(OffsetDateTime.parse(FETCHED_AT))
                .withData("text/html", PAGE.getBytes(UTF_8))
                .withExtension("crawler", 7)
                .build();
        var json = CloudEventBuilder.v1(page)
                .withData("application/json", ownJson(PAGE).getBytes(UTF_8))
                .build();
        EventFormat format = new JsonFormat();
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var event : List.of(page, json)) {
            records.add(KafkaMessageFactory.createWriter(Wire.RAW, URL.getBytes(UTF_8))
                    .writeBinary(event));
            records.add(KafkaMessageFactory.createWriter(Wire.RAW, URL.getBytes(UTF_8))
                    .writeStructured(event, format));
        }

        var pages = ingested(records).stream().map(WaysInTest::withoutTheWay).toList();

        assertThat(pages).hasSize(4).containsOnly(pages.getFirst());
        assertThat(pages.getFirst().at("/text").asText()).isEqualTo(PAGE);
    }

    @Test
    void findsOutTheCharsetOfBytesInEveryFormThatHasBytes() throws Exception {
        var gbk = "<p>清河县新建三座村级图书室，方便群众就近借阅。</p>".getBytes(Charset.forName("GB18030"));
        var base64 = Base64.getEncoder().encodeToString(gbk);
        var bytes = new ProducerRecord<byte[], byte[]>(Wire.RAW, gbk);
        with(bytes, "url", URL, "fetched-at", FETCHED_AT);
        var event = new ProducerRecord<byte[], byte[]>(Wire.RAW, gbk);
        with(event, "ce_specversion", "1.0", "ce_id", "1", "ce_type", "page", "ce_source", URL, "ce_time", FETCHED_AT);
        with(event, "content-type", "text/html; charset=gb2312");
        var structured = Wire.raw(
                "key",
                ("{\"specversion\": \"1.0\", \"id\": \"1\", \"type\": \"page\", \"source\": \"" + URL
                                + "\", \"time\": \""
                                + FETCHED_AT + "\", \"datacontenttype\": \"text/html\", \"data_base64\": \"" + base64
                                + "\"}")
                        .getBytes(UTF_8));
        with(structured, "content-type", "application/cloudevents+json");

        var pages = ingested(List.of(bytes, event, structured));

        assertThat(pages).extracting(page -> page.at("/charset").asText()).containsOnly("GB18030");
        assertThat(pages)
                .extracting(page -> page.at("/charsetEvidence").asText())
                .containsExactly("detected", "header", "detected");
        assertThat(pages)
                .extracting(page -> page.at("/sha256").asText())
                .containsOnly(pages.getFirst().at("/sha256").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
    void takesRecordsOfEveryCompression(String codec) throws Exception {
        var record =
                new ProducerRecord<byte[], byte[]>(Wire.RAW, PAGE.repeat(1_000).getBytes(UTF_8));
        with(record, "url", URL, "fetched-at", FETCHED_AT);

        var places = wire.send(List.of(record), codec);
        var page = wire.read(Wire.INGESTED, 1, each -> isAt(places, each)).getFirst();

        assertThat(json(page).at("/text").asText()).isEqualTo(PAGE.repeat(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void recordsThatUnpackToMoreThanFitsAreRefusedByTheBroker(String codec) {
        var record = new ProducerRecord<byte[], byte[]>(Wire.RAW, new byte[40 * 1024 * 1024]);

        assertThatThrownBy(() -> wire.send(List.of(record), codec))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void takesPagesUpToTheirLargestSizeInEveryForm() throws Exception {
        var most = 10 * 1024 * 1024;
        var fitting = "a".repeat(most);
        var records = List.of(bytes(fitting), own(fitting), event(fitting));
        var tooLarge = List.of(bytes(fitting + "a"), own(fitting + "a"), event(fitting + "a"));

        assertThat(ingested(records))
                .extracting(page -> page.at("/text").asText().length())
                .containsOnly(most);
        assertThat(rejected(tooLarge))
                .extracting(rejection -> rejection.at("/reason").asText()
                        + rejection.at("/pointer").asText())
                .containsExactly("body-too-large", "body-too-large/body", "body-too-large/data");
    }

    @Test
    void keepsBytesAndHeadersOfWhatItRefuses() throws Exception {
        var gbk = "<p>正文</p>".getBytes(Charset.forName("GBK"));
        var record = new ProducerRecord<byte[], byte[]>(Wire.RAW, gbk);
        with(record, "content-type", "text/html", "fetched-at", FETCHED_AT);
        record.headers().add("crawler", new byte[] {(byte) 0xFF}).add("empty", null);

        var places = wire.send(List.of(record));
        var kept = wire.read(Wire.REJECTED, 1, each -> isAt(places, each)).getFirst();

        var message = new Contract(Wire.REJECTED).accepts(kept.value());
        assertThat(message.at("/reason").asText()).isEqualTo("url-missing");
        assertThat(message.at("/pointer").asText()).isEqualTo("/headers/url");
        assertThat(message.at("/original").isNull()).isTrue();
        assertThat(message.at("/originalBase64").binaryValue()).isEqualTo(gbk);
        assertThat(message.at("/originalHeaders")).hasToString("""
                [{"name":"content-type","value":"text/html"},\
                {"name":"fetched-at","value":"2026-03-05T09:15:00+08:00"},\
                {"name":"crawler","value":null,"valueBase64":"/w=="},\
                {"name":"empty","value":null}]""");
    }

    @Test
    void keepsTheHeadersOfADeadLetterToo() throws Exception {
        var record = new ProducerRecord<byte[], byte[]>(Wire.RAW, "{".getBytes(UTF_8));
        with(record, "mapping", "scrapy");

        var places = wire.send(List.of(record));
        var letter = wire.read(Wire.DEAD_LETTER, 1, each -> isAt(places, each)).getFirst();

        assertThat(header(letter, "mapping")).isEqualTo("scrapy");
        assertThat(header(letter, "dead-letter-reason")).isEqualTo("json-invalid");
    }

    private static ProducerRecord<byte[], byte[]> bytes(String page) {
        var record = new ProducerRecord<byte[], byte[]>(Wire.RAW, page.getBytes(UTF_8));
        return with(record, "url", URL, "fetched-at", FETCHED_AT, "content-type", "text/plain");
    }

    private static ProducerRecord<byte[], byte[]> own(String page) {
        return new ProducerRecord<>(Wire.RAW, ownJson(page).getBytes(UTF_8));
    }

    private static ProducerRecord<byte[], byte[]> event(String page) {
        var json = "{\"specversion\": \"1.0\", \"id\": \"1\", \"type\": \"page\", \"source\": \"" + URL
                + "\", \"time\": \"" + FETCHED_AT + "\", \"datacontenttype\": \"text/plain\", \"data\": \"" + page
                + "\"}";
        return with(
                new ProducerRecord<>(Wire.RAW, json.getBytes(UTF_8)), "content-type", "application/cloudevents+json");
    }

    private static String ownJson(String page) {
        return "{\"url\": \"" + URL + "\", \"fetchedAt\": \"" + FETCHED_AT + "\", \"body\": \"" + page
                + "\", \"contentType\": \"text/html\"}";
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, String... headers) {
        for (var i = 0; i < headers.length; i += 2) {
            record.headers().add(headers[i], headers[i + 1].getBytes(UTF_8));
        }
        return record;
    }

    /** The pages that became of the records, in their order. */
    private List<JsonNode> ingested(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        return outcomes(Wire.INGESTED, records);
    }

    private List<JsonNode> rejected(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        return outcomes(Wire.REJECTED, records);
    }

    private List<JsonNode> outcomes(String topic, List<ProducerRecord<byte[], byte[]>> records) throws Exception {
        var places = wire.send(records);
        var found = wire.read(topic, records.size(), each -> isAt(places, each));
        return places.stream()
                .map(place -> found.stream()
                        .filter(each -> Records.place(each).equals(place))
                        .map(ConsumerRecord::value)
                        .map(new Contract(topic)::accepts)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** What is left must be the same, whichever way the page came. */
    private static JsonNode withoutTheWay(JsonNode page) {
        return ((ObjectNode) page.deepCopy()).without(List.of("origin", "ingestedAt", "charsetEvidence"));
    }
}
