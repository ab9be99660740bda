package io.qingliu.clean.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.clean.Contract;
import io.qingliu.clean.message.Reading.Fault;
import io.qingliu.clean.message.Reading.Read;
import io.qingliu.clean.message.Reading.Unreadable;
import io.qingliu.clean.page.Format;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadIngestedTest {
    private static final Contract CONTRACT = Contract.of("articles.ingested.v1");

    /** Required by the contract, but of no use to this service. */
    private static final List<String> NOT_READ = List.of("ingestedAt", "charset", "charsetEvidence");

    static Stream<byte[]> samples() {
        return CONTRACT.samples().stream();
    }

    static Stream<String> requiredFields() {
        return StreamSupport.stream(CONTRACT.schema().get("required").spliterator(), false)
                .map(JsonNode::asText)
                .filter(field -> !NOT_READ.contains(field));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySampleOfTheContract(byte[] sample) {
        assertThat(ReadIngested.read(sample)).isInstanceOf(Read.class);
    }

    @Test
    void readsWhatTheSampleSays() {
        var page = ((Read) ReadIngested.read(sample("html-over-http.json"))).page();

        assertThat(page.pageId()).isEqualTo("675c6400bbddc2ea4f6e81724573b02d");
        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2025-03-06T01:15:00Z"));
        assertThat(page.version()).isEqualTo(1741223700000L);
        assertThat(page.hints().title()).contains("清河县新建三座村级图书室");
        assertThat(page.hints().publishedAt()).contains(OffsetDateTime.parse("2025-03-05T00:00:00Z"));
        assertThat(page.origin()).isEmpty();
    }

    @Test
    void readsWhereTheRawRecordStood() {
        var page = ((Read) ReadIngested.read(sample("text.json"))).page();

        assertThat(page.origin()).isEqualTo(Optional.of(new Origin("articles.raw.v1", 0, 41)));
        assertThat(page.hints().title()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void namesTheFieldThatIsMissing(String field) {
        var message = (ObjectNode) Contract.json(sample("text.json"));
        message.remove(field);

        assertThat(ReadIngested.read(Json.write(message)))
                .isEqualTo(new Unreadable(Fault.MESSAGE_INVALID, "The field " + field + " is missing or not valid."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pageId", "fetchedAt", "format"})
    void namesTheFieldThatIsNotValid(String field) {
        var message = (ObjectNode) Contract.json(sample("text.json"));
        message.put(field, "清河縣");

        assertThat(ReadIngested.read(Json.write(message)))
                .isEqualTo(new Unreadable(Fault.MESSAGE_INVALID, "The field " + field + " is missing or not valid."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "2025-03-06T01:15:00", "yesterday"})
    void refusesATimeThatNoVersionCanBeMadeOf(String time) {
        var message = (ObjectNode) Contract.json(sample("text.json"));
        message.put("fetchedAt", time);

        assertThat(ReadIngested.read(Json.write(message))).isInstanceOf(Unreadable.class);
    }

    @Test
    void namesTheFieldOfAWrongTypeWithoutQuotingIt() {
        var message = (ObjectNode) Contract.json(sample("text.json"));
        message.putObject("hints").putObject("title").put("清河縣", 1);

        assertThat(ReadIngested.read(Json.write(message)))
                .isEqualTo(new Unreadable(Fault.MESSAGE_INVALID, "The field hints.title is of the wrong type."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"pageId\": ", "清河縣新建", "{\"hints\": {\"title\": 清}}", "", "{} {}", "{\"text\": \"\u0001\"}"})
    void saysWhereTheJsonBreaksWithoutQuotingIt(String value) {
        var reading = ReadIngested.read(value.getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) reading).message()).doesNotContain("清");
    }

    @Test
    void tellsBrokenJsonFromAnotherCharset() {
        assertThat(fault("{\"text\": \"清河".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.JSON_INVALID);
        assertThat(fault("{\"text\": \"清河县\"}".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(Fault.UTF8_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "7", "true"})
    void refusesJsonThatIsNoObject(String value) {
        assertThat(fault(value.getBytes(StandardCharsets.UTF_8))).isEqualTo(Fault.MESSAGE_INVALID);
    }

    @Test
    void refusesARecordWithoutAValue() {
        assertThat(ReadIngested.read(null))
                .isEqualTo(new Unreadable(Fault.MESSAGE_INVALID, "The record has no value."));
    }

    @Test
    void readsAPageAsLargeAsTheTopicAllows() {
        var message = (ObjectNode) Contract.json(sample("text.json"));
        message.put("text", "清".repeat(11_000_000)); // 33 MB

        assertThat(ReadIngested.read(Json.write(message))).isInstanceOf(Read.class);
    }

    @Test
    void survivesNestingWithoutAnEnd() {
        var value = new ByteArrayOutputStream();
        value.writeBytes("{\"unknown\":".getBytes(StandardCharsets.UTF_8));
        value.writeBytes("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(fault(value.toByteArray())).isEqualTo(Fault.JSON_INVALID);
    }

    private static Fault fault(byte[] value) {
        return ((Unreadable) ReadIngested.read(value)).fault();
    }

    private static byte[] sample(String name) {
        return CONTRACT.sample(name);
    }
}
