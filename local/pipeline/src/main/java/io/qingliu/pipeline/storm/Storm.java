package io.qingliu.pipeline.storm;

import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.environment.Fleet;
import io.qingliu.pipeline.environment.Ports;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.feed.Feed;
import io.qingliu.pipeline.input.RawPage;
import io.qingliu.pipeline.outcome.Origin;
import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.storm.Newsroom.Edition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Feeds pages while things go wrong, waits until all is quiet, and says what differs from what should be. */
public final class Storm {
    private static final Duration LONGEST_LULL = Duration.ofSeconds(5);
    private static final Duration CALM_AT_LAST = Duration.ofMinutes(10);

    private final Path root;
    private final HttpClient http;
    private final Screen screen;

    public Storm(Path root, HttpClient http, Screen screen) {
        this.root = root;
        this.http = http;
        this.screen = screen;
    }

    /**
     * What came of it.
     *
     * @param records that were sent
     * @param documents that the index should hold
     * @param differences in words; none where nothing was lost, doubled or stale
     * @param logs where the logs of all processes stay, where there are differences
     */
    public record Result(int records, int documents, List<String> differences, Path logs) {
        public Result {
            differences = List.copyOf(differences);
        }
    }

    /** Runs a storm; the same seed gives the same feed and the same faults. */
    public Result run(int pages, int faults, long seed) throws IOException, InterruptedException {
        var random = new Random(seed);
        var edition = Newsroom.edition(pages, "storm.example.cn", random);
        var storm = Fault.storm(faults, random);
        var ports = Ports.free();
        try (var data = DataFolder.temporary();
                var front = StormFront.before(URI.create("http://127.0.0.1:" + ports.elasticsearch()), http);
                var fleet = new Fleet(root, data, ports, front.port(), http);
                var crew = new Crew(fleet, front)) {
            crew.startAll();
            screen.line("All is running; %,d records and %d faults to come"
                    .formatted(edition.records().size(), storm.size()));
            var sent = feed(edition.records(), storm, crew, fleet.bootstrapServers(), random);
            screen.line("Waiting until every record is dealt with");
            try (var backlog = new Backlog(fleet.bootstrapServers())) {
                backlog.awaitEmpty(CALM_AT_LAST);
            }
            return judge(edition, sent, fleet);
        }
    }

    // A part of the records after each fault. The last part comes when all is well again: it also makes up for a commit
    // that failed in a rebalance and is tried again with the next record only.
    private Set<Origin> feed(List<RawPage> records, List<Fault> storm, Crew crew, String kafka, Random random)
            throws InterruptedException {
        Set<Origin> sent = ConcurrentHashMap.newKeySet();
        int parts = storm.size() + 1;
        try (var feed = new Feed(kafka)) {
            for (int part = 0; part < parts; part++) {
                if (part == parts - 1) {
                    crew.awaitAll();
                    screen.line("All is well again");
                }
                int from = (int) ((long) records.size() * part / parts);
                int to = (int) ((long) records.size() * (part + 1) / parts);
                records.subList(from, to).forEach(page -> feed.send(page, sent::add));
                if (part < storm.size()) {
                    screen.line("%3d  %,7d records sent  %s"
                            .formatted(part + 1, to, storm.get(part).words()));
                    crew.meet(storm.get(part));
                    Thread.sleep(random.nextLong(LONGEST_LULL.toMillis()));
                }
            }
            feed.flush();
        }
        return sent;
    }

    private Result judge(Edition edition, Set<Origin> sent, Fleet fleet) throws IOException, InterruptedException {
        var documents = edition.oracle().documents();
        var differences =
                new ArrayList<>(Outcomes.read(fleet.bootstrapServers()).faults(sent, edition.oracle()));
        if (sent.size() != edition.records().size()) {
            differences.add(sent.size() + " of " + edition.records().size() + " records are in Kafka");
        }
        differences.addAll(new Comparison(http, fleet.elasticsearchItself()).differences(documents));
        if (!differences.isEmpty()) {
            fleet.keepLogs();
        }
        return new Result(edition.records().size(), documents.size(), differences, fleet.logs());
    }
}
