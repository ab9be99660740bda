package io.qingliu.pipeline.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ExpectedArticlesTest {
    private final ExpectedArticles expected = new ExpectedArticles();
    private long offset;

    @Test
    void countsAnArticleOnceHoweverOftenItWasWritten() {
        written("a", 1, false);
        written("a", 2, false);
        written("b", 1, false);

        assertThat(expected.count()).isEqualTo(2);
    }

    @Test
    void countsNoDeletedArticle() {
        written("a", 1, false);
        written("a", 2, true);

        assertThat(expected.count()).isZero();
    }

    @Test
    void keepsAnArticleWhoseDeletionIsOlder() {
        written("a", 2, false);
        written("a", 1, true);

        assertThat(expected.count()).isEqualTo(1);
    }

    @Test
    void countsNoArticleThatElasticsearchRefused() {
        written("a", 1, false);
        written("b", 1, false);
        deadLetter("index", 1);

        assertThat(expected.count()).isEqualTo(1);
    }

    @Test
    void passesOverWhatNoServiceWrote() {
        written("a", 1, false);
        expected.note(new ConsumerRecord<>("articles.clean.v1", 0, offset++, new byte[0], null));
        record("articles.clean.v1", Map.of(), "nonsense");
        record("articles.dead-letter.v1", Map.of(), "{}");
        record("articles.dead-letter.v1", Map.of("dead-letter-service", "index", "dead-letter-partition", "x"), "{}");

        assertThat(expected.count()).isEqualTo(1);
    }

    @Test
    void passesOverDeadLettersOfOtherServices() {
        written("a", 1, false);
        deadLetter("ingest", 0);

        assertThat(expected.count()).isEqualTo(1);
    }

    private void written(String id, long version, boolean deleted) {
        record("articles.clean.v1", Map.of(), """
                {"id": "%s", "version": %d, "deleted": %s}""".formatted(id, version, deleted));
    }

    private void deadLetter(String service, long place) {
        var headers = Map.of(
                "dead-letter-service",
                service,
                "dead-letter-partition",
                "0",
                "dead-letter-offset",
                Long.toString(place));
        record("articles.dead-letter.v1", headers, "{}");
    }

    private void record(String topic, Map<String, String> headers, String value) {
        var record = new ConsumerRecord<>(topic, 0, offset++, new byte[0], value.getBytes(UTF_8));
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        expected.note(record);
    }
}
