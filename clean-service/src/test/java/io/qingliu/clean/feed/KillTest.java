package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.Deadline;
import io.qingliu.clean.TestKafka;
import io.qingliu.clean.TestPages;
import io.qingliu.embedded.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is killed in the midst of its work, twice, and no page is lost or done twice. */
@Tag("servers")
class KillTest {
    private static final Instant MONDAY = Instant.parse("2025-03-03T01:00:00Z");
    private static final int PAGES = 900;

    @TempDir
    Path directory;

    @Test
    void everyPageIsCleanedExactlyOnce() {
        try (var kafka = new TestKafka()) {
            kafka.createTopics();
            var pages = IntStream.range(0, PAGES)
                    .mapToObj(i -> TestPages.page("https://news.example.cn/" + i + ".html", MONDAY, "第" + i + "条"))
                    .toList();
            for (int part = 1; part <= 2; part++) {
                try (var service = start(kafka, part)) {
                    int enough = PAGES * part / 4;
                    kafka.sendAll(pages.subList(PAGES * (part - 1) / 2, PAGES * part / 2));
                    Deadline.await(
                            enough + " pages are cleaned",
                            () -> kafka.read("articles.provenance.v1").size() >= enough);
                    kill(service);
                }
            }
            try (var survivor = new RunningFeed(kafka.connection(), state(), FeedProcess.NAMED)) {
                kafka.sendAll(pages);
                survivor.awaitOutcome(PageOutcome.UNCHANGED, PAGES);
            }

            for (var topic : List.of("articles.clean.v1", "articles.provenance.v1")) {
                assertThat(kafka.read(topic))
                        .as(topic)
                        .extracting(record -> new String(record.key(), UTF_8))
                        .hasSize(PAGES)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private ChildJvm start(TestKafka kafka, int part) {
        return ChildJvm.start(new ChildJvm.Program(
                "clean-service",
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        FeedProcess.class.getName(),
                        kafka.bootstrapServers(),
                        state().toString()),
                directory,
                Map.of(),
                directory.resolve("log-" + part),
                Duration.ofSeconds(20)));
    }

    private Path state() {
        return directory.resolve("state");
    }

    private static void kill(ChildJvm service) {
        ProcessHandle.of(service.pid()).ifPresent(ProcessHandle::destroyForcibly);
        service.ended().join();
    }
}
