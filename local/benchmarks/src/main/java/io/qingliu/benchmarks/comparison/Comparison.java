package io.qingliu.benchmarks.comparison;

import io.qingliu.embedded.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Rounds in which the two take turns. The median of the rounds counts, because machines are noisy. */
public final class Comparison {
    // What comes before is the start, the first rebalance, and the compiler at work.
    private static final double WARM = 0.4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Contestant service;
    private final Contestant bare;
    private final Work work;
    private final int records;

    /** Both do the same work on so many records. */
    public Comparison(Contestant service, Contestant bare, Work work, int records) {
        this.service = service;
        this.bare = bare;
        this.work = work;
        this.records = records;
    }

    /**
     * Prints a table, after a round that only warms up the servers.
     *
     * @throws IllegalStateException where one of the two does not come to its end; its log is named
     */
    public void run(int rounds) throws Exception {
        var folder = Files.createTempDirectory("qingliu-bench");
        System.out.printf(Locale.ROOT, "%,d records, records per second:%n", records);
        var ofService = new ArrayList<Double>();
        var ofBare = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            double serviceSpeed = perSecond(service, folder, round);
            double bareSpeed = perSecond(bare, folder, round);
            print(round == 0 ? "warming up" : "round " + round, serviceSpeed, bareSpeed);
            if (round > 0) {
                ofService.add(serviceSpeed);
                ofBare.add(bareSpeed);
            }
        }
        print("median", median(ofService), median(ofBare));
        delete(folder); // a failed run keeps its logs
    }

    private double perSecond(Contestant contestant, Path folder, int round) throws Exception {
        work.restart();
        var group = "round-" + round + "-" + contestant.title().replace(' ', '-');
        try (var process = contestant.start(folder, group)) {
            return perSecond(process);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    contestant.title() + ": " + e.getMessage() + "; its log: " + folder.resolve(group + ".log"), e);
        }
    }

    private double perSecond(ChildJvm process) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        long warmRecords = 0;
        long warmAt = 0;
        while (System.nanoTime() < deadline && process.isAlive()) {
            long done = work.done();
            long now = System.nanoTime();
            if (warmAt == 0 && done >= WARM * records) {
                warmRecords = done;
                warmAt = now;
            }
            if (done >= records) {
                return (done - warmRecords) * 1e9 / (now - warmAt);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IllegalStateException("%d of %d records were done".formatted(work.done(), records));
    }

    private void print(String what, double ofService, double ofBare) {
        System.out.printf(
                Locale.ROOT,
                "%-10s   %s %,8.0f   %s %,8.0f   ratio %.2f%n",
                what,
                bare.title(),
                ofBare,
                service.title(),
                ofService,
                ofService / ofBare);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
