package io.qingliu.pipeline.storm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.RunningCommand;
import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Ports;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.feed.Feed;
import io.qingliu.pipeline.input.RawPage;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./qingliu reindex} while pages come in, killed where it hurts. */
class ReindexTest {
    private static final int PAGES = 800;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_PAGES = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @TempDir
    Path folder;

    @Test
    void losesNothingAndShowsNothingHalfWhateverLineItIsKilledAt() throws Exception {
        var screen = Screen.file(new PrintStream(new ByteArrayOutputStream(), false, UTF_8), Clock.systemUTC());
        var edition = Newsroom.edition(PAGES, "reindex.example.cn", new Random(7));
        var expected = edition.oracle().documents();
        try (var http = HttpClient.newHttpClient();
                var data = DataFolder.temporary();
                var environment = Environment.start(
                        Path.of(System.getProperty("qingliu.root")), data, Ports.free(), http, screen)) {
            int first = edition.records().size() * 4 / 5;
            send(environment, edition.records().subList(0, first), Duration.ZERO);
            awaitQuiet(environment);
            long before = found(http, environment);
            var done = new AtomicBoolean();
            var counts = CompletableFuture.supplyAsync(() -> watch(http, environment, done));
            var feeding = CompletableFuture.runAsync(() -> send(
                    environment,
                    edition.records().subList(first, edition.records().size()),
                    BETWEEN_PAGES));

            for (var line : List.of("filling", " holds ", " serves", "people search", "follows", "is removed")) {
                killAt(environment, line);
            }
            run(environment);
            var plan = run(environment, "--dry-run");
            int next = Integer.parseInt(plan.replaceAll("(?s).* fill generation ([0-9]+):.*", "$1"));
            assertThat(run(environment, "--keep-old"))
                    .contains("generation " + next + " serves", "the old indices stay");
            feeding.join();
            awaitQuiet(environment);
            done.set(true);

            assertThat(counts.join())
                    .allSatisfy(count -> assertThat(count)
                            .as("articles that are found")
                            .isBetween(before * 9 / 10, (long) expected.size() * 21 / 20));
            assertThat(new Comparison(http, environment.elasticsearch()).differences(expected))
                    .isEmpty();
            assertThat(indices(http, environment, "/articles/_alias"))
                    .containsExactly("articles-g" + next + "-2025.03");
            assertThat(indices(http, environment, "/articles-*/_alias"))
                    .containsExactlyInAnyOrder(
                            "articles-g" + next + "-2025.03", "articles-g" + (next - 1) + "-2025.03");
        }
    }

    private void killAt(Environment environment, String line) throws Exception {
        try (var command = start(environment)) {
            command.awaitOutputOrEnd(line);
            var builder = command.descendants();
            command.kill();
            RunningCommand.awaitGone(builder);
        }
    }

    private String run(Environment environment, String... options) throws Exception {
        try (var command = start(environment, options)) {
            assertThat(command.awaitEnd()).as(command.output()).isZero();
            return command.output();
        }
    }

    private RunningCommand start(Environment environment, String... options) throws Exception {
        var where = Stream.of(
                "reindex",
                "--bootstrap-servers",
                environment.bootstrapServers(),
                "--elasticsearch",
                environment.elasticsearch().toString());
        return RunningCommand.startAny(folder, Stream.concat(where, Stream.of(options)));
    }

    private static void send(Environment environment, List<RawPage> records, Duration between) {
        try (var feed = new Feed(environment.bootstrapServers())) {
            for (var page : records) {
                feed.send(page, place -> {});
                Thread.sleep(between);
            }
            feed.flush();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitQuiet(Environment environment) throws InterruptedException {
        try (var backlog = new Backlog(environment.bootstrapServers())) {
            backlog.awaitEmpty(PATIENCE);
        }
    }

    // What a person would find, look after look.
    private static List<Long> watch(HttpClient http, Environment environment, AtomicBoolean done) {
        var counts = new ArrayList<Long>();
        try {
            while (!done.get()) {
                counts.add(found(http, environment));
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return counts;
    }

    private static long found(HttpClient http, Environment environment) throws Exception {
        return Json.read(get(http, environment, "/articles/_count"))
                .path("count")
                .asLong(-1);
    }

    private static List<String> indices(HttpClient http, Environment environment, String path) throws Exception {
        return Json.read(get(http, environment, path))
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String get(HttpClient http, Environment environment, String path) throws Exception {
        var request = HttpRequest.newBuilder(environment.elasticsearch().resolve(path))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
