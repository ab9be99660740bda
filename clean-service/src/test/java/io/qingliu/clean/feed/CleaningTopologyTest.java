package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.clean.Contract;
import io.qingliu.clean.IngestedMessages;
import io.qingliu.clean.TestPages;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that can be read, on their way through the topology. */
class CleaningTopologyTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-03-04T01:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-03-05T01:00:00Z");

    private final TestTopology topology;

    CleaningTopologyTest(@TempDir Path stateDirectory) {
        topology = new TestTopology(TestPages.pipeline(), stateDirectory);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void aPageBecomesArticlesAndTheirProvenance() {
        var page = TestPages.page(MONDAY, "甲", "乙");

        topology.send(page);

        var articles = topology.written(Destination.CLEAN);
        assertThat(articles)
                .extracting(CleaningTopologyTest::key)
                .containsExactly(page.pageId() + "-01", page.pageId() + "-02");
        assertThat(articles)
                .allSatisfy(
                        article -> assertThat(Contract.of("articles.clean.v1").violations(article.value()))
                                .isEmpty());
        var provenance = topology.written(Destination.PROVENANCE);
        assertThat(provenance).singleElement().satisfies(record -> {
            assertThat(key(record)).isEqualTo(page.pageId());
            assertThat(Contract.of("articles.provenance.v1").violations(record.value()))
                    .isEmpty();
        });
        assertThat(topology.written(Destination.REJECTED)).isEmpty();
        assertThat(topology.written(Destination.DEAD_LETTER)).isEmpty();
    }

    @Test
    void everyRecordSaysWhatItWasMadeFrom() {
        topology.send(TestPages.page(MONDAY, "甲"));
        topology.send(TestPages.page(TUESDAY, "乙"));

        assertThat(topology.written(Destination.CLEAN))
                .extracting(record -> Place.readFrom(record.headers()))
                .extracting(place -> place.orElseThrow())
                .containsExactly(new Place("articles.ingested.v1", 0, 0), new Place("articles.ingested.v1", 0, 1));
    }

    @Test
    void aRecordHasTheTimeOfTheRecordItIsMadeFrom() {
        topology.send(TestPages.page(MONDAY, "甲"));

        assertThat(topology.written(Destination.CLEAN))
                .extracting(TestRecord::getRecordTime)
                .containsExactly(TestTopology.NOW);
    }

    @Test
    void anUnchangedPageWritesNothing() {
        topology.send(TestPages.page(MONDAY, "甲"));
        topology.written(Destination.CLEAN);
        topology.written(Destination.PROVENANCE);

        topology.send(TestPages.page(WEDNESDAY, "甲"));
        topology.send(TestPages.page(TUESDAY, "乙"));

        assertNothingWritten();
        topology.commit();
        assertThat(topology.count("qingliu.pages.outcomes", "outcome", "unchanged"))
                .isEqualTo(1);
        assertThat(topology.count("qingliu.pages.outcomes", "outcome", "superseded"))
                .isEqualTo(1);
    }

    @Test
    void aVanishedArticleIsDeleted() {
        topology.send(TestPages.page(MONDAY, "甲", "乙", "丙"));
        topology.written(Destination.CLEAN);

        topology.send(TestPages.page(TUESDAY, "甲", "乙"));

        assertThat(topology.written(Destination.CLEAN))
                .extracting(record -> json(record).get("deleted").asBoolean())
                .containsExactly(false, false, true);
    }

    @Test
    void aRefusedPageIsKeptAsItCame() {
        var page = TestPages.page(TUESDAY, "too-short");
        topology.send(TestPages.page(MONDAY, "甲"));
        topology.written(Destination.CLEAN);

        topology.send(page);

        assertThat(topology.written(Destination.REJECTED)).singleElement().satisfies(record -> {
            assertThat(key(record)).isEqualTo(page.pageId());
            assertThat(Contract.of("articles.rejected.v1").violations(record.value()))
                    .isEmpty();
            assertThat(json(record).get("reason").asText()).isEqualTo("too-short");
            assertThat(json(record).get("original").asText().getBytes(UTF_8)).isEqualTo(IngestedMessages.of(page));
        });
        assertThat(topology.written(Destination.CLEAN))
                .singleElement()
                .satisfies(record ->
                        assertThat(json(record).get("deleted").asBoolean()).isTrue());
    }

    @Test
    void pagesDoNotKnowOfEachOther() {
        topology.send(TestPages.page("https://news.example.cn/1.html", TUESDAY, "甲"));
        topology.send(TestPages.page("https://news.example.cn/2.html", MONDAY, "甲"));

        assertThat(topology.written(Destination.CLEAN)).hasSize(2);
    }

    private void assertNothingWritten() {
        for (var destination : Destination.values()) {
            assertThat(topology.written(destination)).as(destination.topic()).isEmpty();
        }
    }

    private static String key(TestRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }

    private static JsonNode json(TestRecord<byte[], byte[]> record) {
        return Contract.json(record.value());
    }
}
