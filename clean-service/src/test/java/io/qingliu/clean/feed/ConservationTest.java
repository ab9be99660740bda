package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.TestPages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted is the sum of what became of it. */
class ConservationTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final String[] LINES = {"甲", "乙", "2025-02-01 丙", "too-short", "error-page", "break", ""};

    private final TestTopology topology;

    ConservationTest(@TempDir Path stateDirectory) {
        topology = new TestTopology(TestPages.pipeline(), stateDirectory);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void everyPageHasExactlyOneOutcome() {
        var random = new Random(7);
        int pages = 500;
        for (int i = 0; i < pages; i++) {
            sendAnything(random);
        }

        topology.commit();

        assertThat(topology.count("qingliu.pages.accepted")).isEqualTo(pages);
        assertThat(topology.sum("qingliu.pages.outcomes")).isEqualTo(pages);
        for (var outcome : PageOutcome.values()) {
            assertThat(topology.count("qingliu.pages.outcomes", "outcome", outcome.code()))
                    .as(outcome.code())
                    .isPositive();
        }
        assertThat(topology.sum("qingliu.pages.rejected"))
                .isEqualTo(topology.count("qingliu.pages.outcomes", "outcome", "rejected"))
                .isEqualTo(topology.written(Destination.REJECTED).size());
        assertThat(topology.sum("qingliu.dead-letters"))
                .isEqualTo(topology.count("qingliu.pages.outcomes", "outcome", "dead-lettered"))
                .isEqualTo(topology.written(Destination.DEAD_LETTER).size());
        assertThat(topology.count("qingliu.pages.outcomes", "outcome", "cleaned"))
                .isEqualTo(topology.written(Destination.PROVENANCE).size());
        assertThat(topology.count("qingliu.articles.emitted"))
                .isEqualTo(topology.written(Destination.CLEAN).size());
    }

    @Test
    void allCountersAreThereFromTheStart() {
        assertThat(topology.count("qingliu.pages.accepted")).isZero();
        assertThat(topology.count("qingliu.articles.emitted")).isZero();
        for (var outcome : PageOutcome.values()) {
            assertThat(topology.count("qingliu.pages.outcomes", "outcome", outcome.code()))
                    .isZero();
        }
        for (var reason : DeadLetterReason.values()) {
            assertThat(topology.count("qingliu.dead-letters", "reason", reason.code()))
                    .isZero();
        }
        assertThat(topology.sum("qingliu.pages.rejected")).isZero();
    }

    @Test
    void nothingIsCountedBeforeItIsCommitted() {
        topology.send(TestPages.page(MONDAY, "甲"));

        assertThat(topology.count("qingliu.pages.accepted")).isZero();

        topology.commit();
        topology.commit();

        assertThat(topology.count("qingliu.pages.accepted")).isEqualTo(1);
    }

    @Test
    void whatIsAbortedIsNotCounted() {
        topology.send(TestPages.page(MONDAY, "甲"));

        topology.abort();
        topology.commit();

        assertThat(topology.count("qingliu.pages.accepted")).isZero();
    }

    @Test
    void aTaskThatLeavesTakesItsOpenCountsAlong(@TempDir Path otherStateDirectory) {
        var leaving = new TestTopology(TestPages.pipeline(), otherStateDirectory);
        leaving.send(TestPages.page(MONDAY, "甲"));

        leaving.close();
        leaving.commit();

        assertThat(leaving.count("qingliu.pages.accepted")).isZero();
    }

    private void sendAnything(Random random) {
        if (random.nextInt(20) == 0) {
            topology.send("{".getBytes(UTF_8));
        } else {
            var url = "https://news.example.cn/" + random.nextInt(50) + ".html";
            var lines = random.ints(random.nextInt(3), 0, LINES.length)
                    .mapToObj(line -> LINES[line])
                    .toArray(String[]::new);
            topology.send(TestPages.page(url, MONDAY.plus(Duration.ofHours(random.nextInt(100))), lines));
        }
    }
}
