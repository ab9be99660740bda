package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.Deadline;
import io.qingliu.clean.TestKafka;
import io.qingliu.clean.TestPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feed against a real broker, in good times and in bad. */
@Tag("servers")
class FeedTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-03-04T01:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2025-03-05T01:00:00Z");

    private final TestKafka kafka = new TestKafka();

    @TempDir
    Path stateDirectory;

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void aRestartKeepsTheMemoryOfPages() throws IOException {
        kafka.createTopics();
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            kafka.send(TestPages.page(MONDAY, "2025-02-01 甲", "乙"));
            feed.awaitOutcome(PageOutcome.CLEANED, 1);
        }
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            kafka.send(TestPages.page(TUESDAY, "2025-02-01 甲", "乙"));
            feed.awaitOutcome(PageOutcome.UNCHANGED, 1);
        }
        deleteStateDirectory();
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            kafka.send(TestPages.page(MONDAY.plusSeconds(1), "丁"));
            feed.awaitOutcome(PageOutcome.SUPERSEDED, 1);
            kafka.send(TestPages.page(WEDNESDAY, "甲的新消息", "乙"));
            feed.awaitOutcome(PageOutcome.CLEANED, 1);
        }

        assertThat(kafka.read("articles.clean.v1")).hasSize(4);
        assertThat(kafka.read("articles.clean.v1"))
                .filteredOn(record -> new String(record.value(), UTF_8).contains("甲的新消息"))
                .singleElement()
                .satisfies(
                        record -> assertThat(new String(record.value(), UTF_8)).contains("\"bucket\":\"2025.02\""));
    }

    @Test
    void aRestartLosesNoPageOfAMinuteThatIsNotOver() throws IOException {
        var clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        kafka.createTopics();
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory, Map.of(), clock)) {
            kafka.send(TestPages.page(MONDAY, "甲"));
            feed.awaitOutcome(PageOutcome.CLEANED, 1);
        }
        deleteStateDirectory();
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory, Map.of(), clock)) {
            kafka.send(TestPages.page(TUESDAY, "甲"));
            feed.awaitOutcome(PageOutcome.UNCHANGED, 1);
        }
        var later = Clock.offset(clock, Duration.ofMinutes(2));
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory, Map.of(), later)) {
            Deadline.await("the feed runs", feed::isRunning);
            Deadline.await(
                    "the minute is told", () -> !kafka.read("articles.feed.v1").isEmpty());
        }

        assertThat(kafka.read("articles.feed.v1"))
                .singleElement()
                .satisfies(record -> assertThat(new String(record.value(), UTF_8))
                        .contains("\"pages\":2", "\"cleaned\":1", "\"unchanged\":1"));
    }

    @Test
    void saysHowFarItIs() {
        kafka.createTopics();
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            kafka.send(TestPages.page(MONDAY, "甲"));
            feed.awaitOutcome(PageOutcome.CLEANED, 1);

            Deadline.await(
                    "the page is behind it, it says " + feed.progress(),
                    () -> feed.progress().values().stream()
                            .anyMatch(partition -> partition.position() == 1 && partition.lag() == 0));
        }
    }

    @Test
    void waitsForTopicsThatAreMissingAndThenWorks() {
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            feed.awaitWaiting("topics are missing: articles.clean.v1");

            kafka.createTopics();
            kafka.send(TestPages.page(MONDAY, "甲"));

            feed.awaitOutcome(PageOutcome.CLEANED, 1);
            Deadline.await("the feed runs", feed::isRunning);
        }
    }

    @Test
    void waitsForKafkaAndStopsWhenAsked() {
        var nobody = Map.<String, Object>of("bootstrap.servers", "127.0.0.1:1");

        try (var feed = new RunningFeed(nobody, stateDirectory)) {
            feed.awaitWaiting("Kafka does not answer");
        }
    }

    @Test
    void aResultThatTheBrokerRefusesBecomesADeadLetterAndHoldsUpNobody() {
        kafka.createTopics();
        kafka.limit("articles.clean.v1", 3_000);
        var tooLarge = TestPages.page("https://news.example.cn/large.html", MONDAY, incompressible(20_000));
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            kafka.send(TestPages.page("https://news.example.cn/1.html", MONDAY, "甲"));
            kafka.send(tooLarge);
            kafka.send(TestPages.page("https://news.example.cn/2.html", MONDAY, "乙"));

            feed.awaitOutcome(PageOutcome.CLEANED, 2);
            feed.awaitOutcome(PageOutcome.DEAD_LETTERED, 1);
            assertThat(feed.accepted()).isEqualTo(3);
        }
        assertThat(kafka.read("articles.clean.v1")).hasSize(2);
        assertThat(kafka.read("articles.dead-letter.v1")).singleElement().satisfies(letter -> {
            assertThat(letter.headers().lastHeader("dead-letter-reason").value())
                    .isEqualTo("result-too-large".getBytes(UTF_8));
            assertThat(new String(letter.value(), UTF_8)).contains(tooLarge.pageId());
        });
    }

    @Test
    void aSourceThatIsDeletedAndMadeAgainIsReadAgain() {
        kafka.createTopics();
        try (var feed = new RunningFeed(kafka.connection(), stateDirectory)) {
            kafka.send(TestPages.page(MONDAY, "甲"));
            feed.awaitOutcome(PageOutcome.CLEANED, 1);

            kafka.delete("articles.ingested.v1");
            feed.awaitWaiting("topics are missing: articles.ingested.v1");
            kafka.createTopics();
            kafka.send(TestPages.page(TUESDAY, "乙"));

            feed.awaitOutcome(PageOutcome.CLEANED, 2);
        }
    }

    private void deleteStateDirectory() throws IOException {
        try (var files = Files.walk(stateDirectory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String incompressible(int characters) {
        return new Random(7)
                .ints(characters, '一', '龥')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
