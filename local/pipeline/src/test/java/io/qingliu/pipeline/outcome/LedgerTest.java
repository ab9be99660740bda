package io.qingliu.pipeline.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.outcome.Ledger.Entry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Origin PAGE = new Origin("articles.raw.v1", 0, 41);
    private static final String ORIGIN =
            "\"origin\": {\"topic\": \"articles.raw.v1\", \"partition\": 0, \"offset\": 41}";

    private final Ledger ledger = new Ledger();

    @Test
    void findsThePageOfAnArticleByItsOrigin() {
        ledger.sent(1, "a.txt", PAGE);
        ledger.sent(2, "b.txt", new Origin("articles.raw.v1", 0, 42));

        ledger.note(record("articles.clean.v1", Map.of(), """
                {"ordinal": 1, "title": "清河县", "edits": [{"count": 2}, {"count": 3}], %s}""".formatted(ORIGIN)));

        assertThat(ledger.entries())
                .containsExactly(
                        new Entry("a.txt", new Outcome.Cleaned(1, "清河县", 5, List.of())),
                        new Entry("b.txt", new Outcome.NothingNew()));
    }

    @Test
    void findsThePageOfARefusal() {
        ledger.sent(1, "a.txt", PAGE);

        ledger.note(record(
                "articles.rejected.v1",
                Map.of(),
                "{\"service\": \"ingest\", \"reason\": \"two-bodies\", " + ORIGIN + "}"));

        assertThat(onlyOutcome()).isEqualTo(new Outcome.Rejected("ingest", "two-bodies"));
    }

    @Test
    void findsThePageOfADeadLetterByWhereTheRecordStood() {
        ledger.sent(1, "a.txt", PAGE);

        ledger.note(record(
                "articles.dead-letter.v1",
                Map.of(
                        "dead-letter-service", "ingest",
                        "dead-letter-reason", "json-invalid",
                        "dead-letter-topic", "articles.raw.v1",
                        "dead-letter-partition", "0",
                        "dead-letter-offset", "41"),
                "{\"ur"));

        assertThat(onlyOutcome()).isEqualTo(new Outcome.DeadLettered("ingest", "json-invalid"));
    }

    @Test
    void findsThePageOfALaterDeadLetterByTheOriginInItsMessage() {
        ledger.sent(1, "a.txt", PAGE);

        ledger.note(record(
                "articles.dead-letter.v1",
                Map.of(
                        "dead-letter-service", "clean",
                        "dead-letter-reason", "processing-failed",
                        "dead-letter-topic", "articles.ingested.v1",
                        "dead-letter-partition", "3",
                        "dead-letter-offset", "7"),
                "{" + ORIGIN + "}"));

        assertThat(onlyOutcome()).isEqualTo(new Outcome.DeadLettered("clean", "processing-failed"));
    }

    @Test
    void passesOverWhatNoServiceWrote() {
        ledger.sent(1, "a.txt", PAGE);
        var letter = new ConsumerRecord<byte[], byte[]>("articles.dead-letter.v1", 0, 1L, null, null);
        letter.headers().add("dead-letter-topic", null);

        ledger.note(letter);
        ledger.note(record("articles.dead-letter.v1", Map.of("dead-letter-topic", "articles.raw.v1"), "{"));
        ledger.note(new ConsumerRecord<>("articles.clean.v1", 0, 2L, new byte[0], null));
        ledger.note(new ConsumerRecord<>("articles.rejected.v1", 0, 3L, new byte[0], null));

        assertThat(onlyOutcome()).isEqualTo(new Outcome.NothingNew());
    }

    @Test
    void leavesPagesOutThatCameAnotherWay() {
        ledger.sent(1, "a.txt", PAGE);

        ledger.note(record("articles.clean.v1", Map.of(), "{\"ordinal\": 1, \"title\": \"甲\", \"origin\": null}"));

        assertThat(onlyOutcome()).isEqualTo(new Outcome.NothingNew());
    }

    private Outcome onlyOutcome() {
        return ledger.entries().getFirst().outcome();
    }

    private static ConsumerRecord<byte[], byte[]> record(String topic, Map<String, String> headers, String value) {
        var record = new ConsumerRecord<>(topic, 0, 0L, new byte[0], value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }
}
