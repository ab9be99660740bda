package io.qingliu.benchmarks.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Ports;
import io.qingliu.pipeline.feed.Feed;
import io.qingliu.pipeline.input.RawPage;
import io.qingliu.pipeline.screen.Screen;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code MeasureFreshness [PAGES]}: how long it takes from a raw record until its article can be found. Sends pages as fast
 * as the pipeline takes them, which gives its rate, and then as many again at half of that rate. Articles come out nearly
 * in the order in which their pages went in, so that the n-th that can be found is taken for the n-th that was sent.
 */
public final class MeasureFreshness {
    private static final int PAGES = 10_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Feed feed;
    private final Cluster cluster;
    private int number;

    private MeasureFreshness(Feed feed, Cluster cluster) {
        this.feed = feed;
        this.cluster = cluster;
    }

    /** Prints the rate and the percentiles. */
    public static void main(String[] arguments) throws Exception {
        var pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PAGES;
        var root = Path.of(System.getProperty("qingliu.root"));
        var screen = Screen.file(System.out, Clock.systemUTC());
        try (var http = HttpClient.newHttpClient();
                var data = DataFolder.temporary();
                var environment = Environment.start(root, data, Ports.free(), http, screen);
                var feed = new Feed(environment.bootstrapServers())) {
            var measuring = new MeasureFreshness(feed, new Cluster(environment.elasticsearch()));
            measuring.send(pages / 2, Double.POSITIVE_INFINITY); // for the compilers
            var fast = measuring.send(pages, Double.POSITIVE_INFINITY);
            double rate = pages / (fast.getLast() / 1e9);
            System.out.printf(Locale.ROOT, "as fast as can be: %,.0f pages a second%n", rate);
            var half = measuring.send(pages, rate / 2).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "at half of that, from the raw record until it can be found: median %.2f s, 95 %% %.2f s, 99 %%"
                            + " %.2f s, longest %.2f s%n",
                    at(half, 0.5),
                    at(half, 0.95),
                    at(half, 0.99),
                    at(half, 1));
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e9;
    }

    // Nanoseconds that each page took until it could be found.
    private List<Long> send(int pages, double perSecond) throws IOException, InterruptedException {
        long before = cluster.found();
        long begin = System.nanoTime();
        var sentAt = new long[pages];
        int sent = 0;
        var took = new ArrayList<Long>(pages);
        long deadline = begin + PATIENCE.toNanos();
        while (took.size() < pages) {
            long now = System.nanoTime();
            if (now > deadline) {
                throw new IllegalStateException("only " + took.size() + " of " + pages + " pages can be found");
            }
            while (sent < pages && (now - begin) / 1e9 * perSecond >= sent) {
                feed.send(page(), place -> {});
                sentAt[sent++] = System.nanoTime();
            }
            long found = Math.min(sent, cluster.found() - before);
            long at = System.nanoTime();
            while (took.size() < found) {
                took.add(at - sentAt[took.size()]);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return took;
    }

    // A page of a thousand characters.
    private RawPage page() {
        number++;
        var url = "https://news" + number % 100 + ".example.cn/" + number + ".html";
        var body = "首页\\n清河县第" + number + "座图书室开放\\n2025年3月8日 09:15\\n来源：清河日报\\n"
                + ("昨天，清河县第" + number + "座图书室开放，读者凭身份证就能借书。县文化馆负责人介绍，图书室每周开放六天，由退休教师轮流值班，藏书有一万二千册。\\n").repeat(14)
                + "责任编辑：方远山\\n";
        var json = "{\"url\": \"" + url + "\", \"fetchedAt\": \"2025-03-08T02:00:00Z\", \"body\": \"" + body + "\"}";
        return RawPage.of(url, url, json.getBytes(UTF_8));
    }
}
