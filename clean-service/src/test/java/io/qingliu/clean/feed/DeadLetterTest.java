package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.clean.Contract;
import io.qingliu.clean.IngestedMessages;
import io.qingliu.clean.TestPages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that cannot be processed: each is kept as it came, with the reason, and the next one is not held up. */
class DeadLetterTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");

    private final TestTopology topology;

    DeadLetterTest(@TempDir Path stateDirectory) {
        topology = new TestTopology(TestPages.pipeline(), stateDirectory);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("json-invalid", "{\"pageId\": ".getBytes(UTF_8)),
                Arguments.of("utf8-invalid", new byte[] {'{', '"', (byte) 0xff, '"', '}'}),
                Arguments.of("message-invalid", "{}".getBytes(UTF_8)),
                Arguments.of("message-invalid", "[]".getBytes(UTF_8)),
                Arguments.of("json-invalid", new byte[] {0, 0, 0, 0, 1, 2, 3}),
                Arguments.of("message-invalid", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void keepsWhatCannotBeReadByteForByte(String reason, byte[] value) {
        topology.send(value);

        var letter = onlyLetter();
        assertThat(letter.value()).isEqualTo(value);
        assertThat(letter.key()).isEqualTo("example.cn".getBytes(UTF_8));
        assertThat(header(letter, "reason")).isEqualTo(reason);
        assertGoesOn();
    }

    @Test
    void keepsARecordWithoutAValue() {
        topology.send((byte[]) null);

        assertThat(onlyLetter().value()).isNull();
        assertGoesOn();
    }

    @Test
    void keepsTheContractAndTheHeaders() {
        var headers = new RecordHeaders()
                .add("crawler", "spider-7".getBytes(UTF_8))
                .add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".getBytes(UTF_8))
                .add("dead-letter-reason", "document-refused".getBytes(UTF_8));

        topology.send("example.cn", "{".getBytes(UTF_8), headers);

        var letter = onlyLetter();
        var described = DeadLetters.describe(letter.key(), letter.value(), letter.headers());
        assertThat(Contract.of("articles.dead-letter.v1").violations(described)).isEmpty();
        var kept = Contract.json(described).get("headers");
        assertThat(kept.get("crawler").asText()).isEqualTo("spider-7");
        assertThat(kept.get("traceparent").asText()).contains("00f067aa0ba902b7");
        assertThat(kept.get("dead-letter-service").asText()).isEqualTo("clean");
        assertThat(kept.get("dead-letter-topic").asText()).isEqualTo("articles.ingested.v1");
        assertThat(kept.get("dead-letter-offset").asText()).isEqualTo("0");
        assertThat(kept.get("dead-letter-time").asText()).isEqualTo("2025-03-10T00:00:00Z");
        assertThat(letter.headers().headers("dead-letter-reason")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"break", "recurse"})
    void keepsAPageThatCleaningBreaksOn(String text) {
        var page = TestPages.page(MONDAY, text);

        topology.send(page);

        var letter = onlyLetter();
        assertThat(letter.value()).isEqualTo(IngestedMessages.of(page));
        assertThat(header(letter, "reason")).isEqualTo("processing-failed");
        assertThat(header(letter, "message")).contains("TestPages.java").doesNotContain("a bug met the text");
        assertGoesOn();
    }

    @Test
    void aPageThatExhaustsTheMemoryHasASecondChance() {
        var page = TestPages.page(MONDAY, "exhaust");

        assertThatThrownBy(() -> topology.send(page)).isInstanceOf(OutOfMemoryError.class);

        assertThat(topology.written(Destination.DEAD_LETTER)).isEmpty();
        assertThat(topology.suspects().exhaustedAgain(place(0))).isTrue();
    }

    @Test
    void aPageThatExhaustsTheMemoryAgainIsKept() {
        topology.suspects().exhaustedAgain(place(0));

        topology.send(TestPages.page(MONDAY, "exhaust"));

        assertThat(header(onlyLetter(), "reason")).isEqualTo("processing-failed");
        assertGoesOn();
    }

    @Test
    void aPageWhoseResultTheBrokerRefusedIsKept() {
        var page = TestPages.page(MONDAY, "甲");
        topology.suspects().refused(place(0));

        topology.send(page);

        var letter = onlyLetter();
        assertThat(letter.value()).isEqualTo(IngestedMessages.of(page));
        assertThat(header(letter, "reason")).isEqualTo("result-too-large");
        assertThat(topology.suspects().isRefused(place(0))).isFalse();
        assertGoesOn();
    }

    @Test
    void aPageWhoseResultNoTopicTakesIsKept() {
        var text = "县".repeat(Destination.CLEAN.largestValue() / "县".getBytes(UTF_8).length);

        topology.send(TestPages.page(MONDAY, text));

        assertThat(header(onlyLetter(), "reason")).isEqualTo("result-too-large");
        assertThat(topology.written(Destination.PROVENANCE)).isEmpty();
        assertGoesOn();
    }

    @Test
    void aPageThatFallsIntoThousandsOfArticlesIsKept() {
        topology.send(TestPages.page(MONDAY, "县\n".repeat(1_001)));

        assertThat(header(onlyLetter(), "reason")).isEqualTo("result-too-large");
        assertGoesOn();
    }

    private TestRecord<byte[], byte[]> onlyLetter() {
        var letters = topology.written(Destination.DEAD_LETTER);
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private void assertGoesOn() {
        topology.send(TestPages.page("https://news.example.cn/next.html", MONDAY, "下一条"));

        assertThat(topology.written(Destination.CLEAN)).hasSize(1);
        topology.commit();
        assertThat(topology.count("qingliu.pages.accepted")).isEqualTo(2);
        assertThat(topology.count("qingliu.pages.outcomes", "outcome", "dead-lettered"))
                .isEqualTo(1);
        assertThat(topology.sum("qingliu.dead-letters")).isEqualTo(1);
    }

    private static Place place(long offset) {
        return new Place("articles.ingested.v1", 0, offset);
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader("dead-letter-" + name).value(), UTF_8);
    }
}
