package io.qingliu.benchmarks.ingest;

import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.Topic;
import io.qingliu.embedded.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * {@code CompareIngest [ROUNDS [PAGES]]}: ingest-service from topic to topic beside a bare loop, each in turn, round after
 * round over the same pages on the same broker. The median of the rounds counts, because machines are noisy.
 */
public final class CompareIngest {
    private static final int ROUNDS = 5;
    private static final int PAGES = 60_000;

    private final Path root = Path.of(System.getProperty("qingliu.root"));
    private final Map<Contestant, List<Double>> speeds = new EnumMap<>(Contestant.class);

    private CompareIngest() {}

    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAGES;
        new CompareIngest().run(rounds, pages);
    }

    private void run(int rounds, int pages) throws Exception {
        var topics = Topics.read(root.resolve("deploy/topics/topics.conf"));
        var partitions = topics.stream()
                .filter(topic -> topic.name().equals(Feed.INGESTED))
                .mapToInt(Topic::partitions)
                .sum();
        var folder = Files.createTempDirectory("qingliu-bench");
        try (var kafka = EmbeddedKafka.asProcess(ServerOptions.temporary().withHeap("1g"));
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            kafka.createTopics(topics);
            Feed.write(kafka.bootstrapServers(), pages);
            System.out.printf(Locale.ROOT, "%d pages, pages per second:%n", pages);
            for (var round = 1; round <= rounds; round++) {
                for (var contestant : Contestant.values()) {
                    var group = "round-" + round + "-" + contestant.name().toLowerCase(Locale.ROOT);
                    var progress = new Progress(admin, partitions);
                    try (var process = contestant.start(root, folder, kafka.bootstrapServers(), group)) {
                        speeds.computeIfAbsent(contestant, any -> new ArrayList<>())
                                .add(progress.pagesPerSecond(pages, process));
                    }
                }
                print("round " + round, round - 1);
            }
            printMedian();
            delete(folder); // a failed run keeps its logs
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage() + "; logs: " + folder);
            System.exit(1);
        }
    }

    private void print(String title, int round) {
        var bare = speeds(Contestant.BARE_LOOP).get(round);
        var service = speeds(Contestant.INGEST_SERVICE).get(round);
        print(title, bare, service);
    }

    private void printMedian() {
        print("median", median(speeds(Contestant.BARE_LOOP)), median(speeds(Contestant.INGEST_SERVICE)));
    }

    private static void print(String title, double bare, double service) {
        System.out.printf(
                Locale.ROOT,
                "%-8s  %s %,8.0f   %s %,8.0f   ratio %.2f%n",
                title,
                Contestant.BARE_LOOP.title(),
                bare,
                Contestant.INGEST_SERVICE.title(),
                service,
                service / bare);
    }

    private List<Double> speeds(Contestant contestant) {
        return speeds.getOrDefault(contestant, List.of());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
