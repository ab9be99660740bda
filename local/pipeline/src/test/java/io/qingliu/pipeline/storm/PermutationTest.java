package io.qingliu.pipeline.storm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Ports;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.feed.Feed;
import io.qingliu.pipeline.input.RawPage;
import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.storm.Oracle.Expected;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any order of the same records, and any of them twice, gives the same index; through the real services. */
class PermutationTest {
    private static final int PERMUTATIONS = 12;
    private static final int PAGES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void givesTheSameIndexInWhateverOrderAndHoweverOftenRecordsCome() throws Exception {
        var screen = Screen.file(new PrintStream(new ByteArrayOutputStream(), false, UTF_8), Clock.systemUTC());
        try (var http = HttpClient.newHttpClient();
                var data = DataFolder.temporary();
                var environment = Environment.start(
                        Path.of(System.getProperty("qingliu.root")), data, Ports.free(), http, screen)) {
            Map<String, Expected> expected = new HashMap<>();
            try (var feed = new Feed(environment.bootstrapServers())) {
                for (int permutation = 0; permutation < PERMUTATIONS; permutation++) {
                    // The same pages for each host, in another order.
                    var edition = Newsroom.edition(PAGES, "p" + permutation + ".example.cn", new Random(308));
                    expected.putAll(edition.oracle().documents());
                    permuted(edition.records(), new Random(permutation)).forEach(page -> feed.send(page, place -> {}));
                }
                feed.flush();
            }
            try (var backlog = new Backlog(environment.bootstrapServers())) {
                backlog.awaitEmpty(PATIENCE);
            }

            assertThat(expected).hasSizeGreaterThan(PERMUTATIONS * PAGES * 3 / 4);
            assertThat(new Comparison(http, environment.elasticsearch()).differences(expected))
                    .isEmpty();
        }
    }

    private static List<RawPage> permuted(List<RawPage> records, Random random) {
        var all = new ArrayList<>(records);
        records.stream().filter(page -> random.nextInt(3) == 0).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }
}
