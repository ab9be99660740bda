package io.qingliu.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.qingliu.ingest.delivery.Delivered;
import io.qingliu.ingest.delivery.Deliveries;
import io.qingliu.ingest.delivery.Mappings;
import io.qingliu.ingest.intake.Intake;
import io.qingliu.ingest.intake.Limits;
import io.qingliu.ingest.intake.Outcome;
import io.qingliu.ingest.intake.RefusalReason;
import io.qingliu.ingest.message.MessageWriter;
import io.qingliu.ingest.message.Original;
import io.qingliu.ingest.page.Origin;
import io.qingliu.ingest.raw.RawMessageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");
    private static final Contract RAW = new Contract("articles.raw.v1");
    private static final Contract INGESTED = new Contract("articles.ingested.v1");
    private static final Contract REJECTED = new Contract("articles.rejected.v1");

    private final Intake intake = new Intake(
            new Deliveries(new RawMessageReader(64), Mappings.NONE),
            new Limits(10_000_000, Duration.ofDays(1)),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final MessageWriter writer = new MessageWriter();
    private final Origin origin = new Origin("articles.raw.v1", 2, 41);

    static List<Path> samples() {
        return RAW.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySampleAndWritesWhatTheContractSays(Path sample) throws IOException {
        var page = assertThat(intake.decide(Delivered.of(Files.readAllBytes(sample))))
                .asInstanceOf(type(Outcome.Accepted.class))
                .actual()
                .page();

        var message = INGESTED.accepts(writer.ingested(page, Optional.of(origin)));

        assertThat(message.at("/site").asText()).isEqualTo("example.cn");
        assertThat(message.at("/text").asText()).contains("3月5日");
        assertThat(message.at("/origin/offset").asLong()).isEqualTo(41);
        assertThat(INGESTED.accepts(writer.ingested(page, Optional.empty())).has("origin"))
                .isFalse();
    }

    @Test
    void writesTheHintsOfAPageInOneForm() throws IOException {
        var sample = Files.readAllBytes(RAW.samples().stream()
                .filter(path -> path.endsWith("html-bytes.json"))
                .findFirst()
                .orElseThrow());
        var page = assertThat(intake.decide(Delivered.of(sample)))
                .asInstanceOf(type(Outcome.Accepted.class))
                .actual()
                .page();

        var message = INGESTED.accepts(writer.ingested(page, Optional.empty()));

        assertThat(message.at("/hints/publishedAt").asText()).isEqualTo("2025-03-05T00:00:00Z");
        assertThat(message.at("/fetchedAt").asText()).isEqualTo("2025-03-05T17:15:00.250Z");
        assertThat(message.at("/charset").asText()).isEqualTo("GB18030");
        assertThat(message.at("/charsetEvidence").asText()).isEqualTo("meta");
        assertThat(message.at("/format").asText()).isEqualTo("html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"url\": \"nonsense\"}",
                "{\"url\": \"http://example.cn/a?utm_id=1\", \"fetchedAt\": \"2026-03-05T08:00:00Z\"}",
                "{\"url\": \"http://example.cn/\", \"body\": {\"a\": \"\\\"\"}}",
            })
    void writesARejectionWithTheRecordAsItCame(String original) {
        var refused = assertThat(intake.decide(Delivered.of(original.getBytes(UTF_8))))
                .asInstanceOf(type(Outcome.Refused.class))
                .actual();

        var message = REJECTED.accepts(
                writer.rejected(refused, Original.of(original.getBytes(UTF_8)), NOW, Optional.of(origin)));

        assertThat(message.at("/original").asText()).isEqualTo(original);
        assertThat(message.at("/service").asText()).isEqualTo("ingest");
        assertThat(message.at("/reason").asText())
                .isEqualTo(refused.refusal().reason().code());
    }

    @Test
    void writesATombstoneAsOneWithoutOriginal() {
        var refused = assertThat(intake.tombstone())
                .asInstanceOf(type(Outcome.Refused.class))
                .actual();

        var message = REJECTED.accepts(
                writer.rejected(refused, new Original(Optional.empty(), List.of()), NOW, Optional.of(origin)));

        assertThat(message.at("/original").isNull()).isTrue();
        assertThat(message.at("/pageId").isNull()).isTrue();
        assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.TOMBSTONE);
    }

    @Test
    void writesTextThatJsonMustEscape() {
        var body = "\\u0000\\u001f\\\"\\\\\\ud83d\\ude00\\ud800/";
        var json = "{\"url\": \"http://example.cn/\", \"fetchedAt\": \"2026-03-05T08:00:00Z\", \"body\": \"" + body
                + "\"}";
        var page = assertThat(intake.decide(Delivered.of(json.getBytes(UTF_8))))
                .asInstanceOf(type(Outcome.Accepted.class))
                .actual()
                .page();

        var message = INGESTED.accepts(writer.ingested(page, Optional.empty()));

        assertThat(message.at("/text").asText()).isEqualTo("\0\u001f\"\\\ud83d\ude00\uFFFD/");
    }
}
