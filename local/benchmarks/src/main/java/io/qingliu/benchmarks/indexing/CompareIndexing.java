package io.qingliu.benchmarks.indexing;

import io.qingliu.embedded.ChildJvm;
import io.qingliu.embedded.EmbeddedElasticsearch;
import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code CompareIndexing [ROUNDS [ARTICLES]]}: index-service beside a bare bulk loop, each in turn, round after round over
 * the same articles into the same Elasticsearch with the same templates. The median counts, because machines are noisy.
 */
public final class CompareIndexing {
    private static final int ROUNDS = 5;
    private static final int ARTICLES = 15_000;
    // What comes before is the start, the first rebalance, and the compiler at work.
    private static final double WARM = 0.4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<Contestant, List<Double>> speeds = new EnumMap<>(Contestant.class);

    private CompareIndexing() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        new CompareIndexing().run(rounds, articles);
    }

    private void run(int rounds, int articles) throws Exception {
        var root = Path.of(System.getProperty("qingliu.root"));
        var folder = Files.createTempDirectory("qingliu-bench");
        try (var kafka = EmbeddedKafka.asProcess(ServerOptions.temporary());
                var elasticsearch =
                        EmbeddedElasticsearch.start(ServerOptions.temporary().withHeap("1g"))) {
            kafka.createTopics(Topics.read(root.resolve("deploy/topics/topics.conf")));
            Articles.write(kafka.bootstrapServers(), articles);
            var cluster = new Cluster(elasticsearch.uri());
            System.out.printf(Locale.ROOT, "%,d articles, articles per second; round 0 is for warming up:%n", articles);
            for (int round = 0; round <= rounds; round++) {
                // The service first: it brings the templates, which the bare loop then writes by.
                for (var contestant : List.of(Contestant.INDEX_SERVICE, Contestant.BARE_LOOP)) {
                    cluster.empty();
                    var group = "round-" + round + "-" + contestant.name().toLowerCase(Locale.ROOT);
                    try (var process =
                            contestant.start(root, folder, kafka.bootstrapServers(), group, elasticsearch.uri())) {
                        double speed = perSecond(cluster, articles, process);
                        System.out.printf(Locale.ROOT, "round %d  %-14s %,8.0f%n", round, contestant.title(), speed);
                        if (round > 0) {
                            speeds.computeIfAbsent(contestant, any -> new ArrayList<>())
                                    .add(speed);
                        }
                    }
                }
            }
        }
        double bare = median(Contestant.BARE_LOOP);
        double service = median(Contestant.INDEX_SERVICE);
        System.out.printf(
                Locale.ROOT,
                "median   bare bulk loop %,8.0f   index-service %,8.0f   ratio %.2f%n",
                bare,
                service,
                service / bare);
    }

    private static double perSecond(Cluster cluster, int articles, ChildJvm writer) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        long warmArticles = 0;
        long warmAt = 0;
        while (System.nanoTime() < deadline && writer.isAlive()) {
            long done = cluster.written();
            long now = System.nanoTime();
            if (warmAt == 0 && done >= WARM * articles) {
                warmArticles = done;
                warmAt = now;
            }
            if (done >= articles) {
                return (done - warmArticles) * 1e9 / (now - warmAt);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IllegalStateException("only " + cluster.written() + " of " + articles + " articles were written");
    }

    private double median(Contestant contestant) {
        var sorted =
                speeds.getOrDefault(contestant, List.of()).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
