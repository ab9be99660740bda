package io.qingliu.clean.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.clean.Contract;
import io.qingliu.clean.TestPages;
import io.qingliu.clean.message.IngestedArticle;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of {@code articles.feed.v1} are told of the pages that came. */
class SiteMinutesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant FETCHED = TestTopology.NOW.minusSeconds(30);

    private final TestTopology topology;

    SiteMinutesTest(@TempDir Path stateDirectory) {
        topology = new TestTopology(TestPages.pipeline(), stateDirectory);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void hasEachPageOnceByWhatBecameOfIt() {
        topology.send(TestPages.page(FETCHED.minusSeconds(2), "甲"));
        topology.send(TestPages.page(FETCHED, "甲"));
        topology.send(TestPages.page(FETCHED.minusSeconds(1), "乙"));
        topology.send(TestPages.page("https://news.example.cn/2.html", FETCHED.minusSeconds(30), "too-short"));
        topology.send("example.cn#3", "nonsense".getBytes(UTF_8), new RecordHeaders());
        topology.pass(MINUTE);

        var figures = told();

        assertThat(figures).singleElement().satisfies(of -> {
            assertThat(of.path("minute").asText()).isEqualTo("2025-03-10T00:00:00Z");
            assertThat(of.path("site").asText()).isEqualTo("example.cn");
            assertThat(counts(of)).containsExactly(5, 1, 1, 1, 1, 1);
            assertThat(of.path("newestFetchedAt").asText()).isEqualTo(FETCHED.toString());
            assertThat(of.at("/age/longest").asDouble()).isEqualTo(60);
            assertThat(of.at("/age/average").asDouble()).isEqualTo((32 + 30 + 31 + 60) / 4.0);
        });
    }

    @Test
    void isToldOnceTheMinuteIsOverAndNotBefore() {
        topology.send(TestPages.page(FETCHED, "甲"));

        topology.pass(MINUTE.minusSeconds(1));
        assertThat(told()).isEmpty();
        topology.pass(Duration.ofSeconds(10));
        assertThat(told()).hasSize(1);
        topology.pass(MINUTE);
        assertThat(told()).isEmpty();
    }

    @Test
    void keepsMinutesAndSitesApart() {
        topology.send(ofSite("a.cn", 1));
        topology.send(ofSite("b.cn", 2));
        topology.pass(MINUTE);
        topology.send(ofSite("a.cn", 3));
        topology.pass(MINUTE);

        assertThat(told())
                .extracting(
                        of -> of.path("minute").asText() + " " + of.path("site").asText())
                .containsExactlyInAnyOrder(
                        "2025-03-10T00:00:00Z a.cn", "2025-03-10T00:00:00Z b.cn", "2025-03-10T00:01:00Z a.cn");
    }

    @Test
    void tellsAThousandSitesApartAndAllOthersTogether() {
        for (int i = 0; i < 1_003; i++) {
            topology.send(ofSite("s" + i + ".cn", i));
        }
        topology.send(ofSite("s0.cn", 2_000));
        topology.pass(MINUTE);

        var figures = told();

        assertThat(figures).hasSize(1_001);
        assertThat(pagesOf("other", figures)).isEqualTo(3);
        assertThat(pagesOf("s0.cn", figures)).isEqualTo(2);
        assertThat(figures.stream().mapToInt(of -> of.path("pages").asInt()).sum())
                .isEqualTo(1_004);
    }

    @Test
    void knowsNoSiteWhereNeitherPageNorKeySaysOne() {
        topology.send("清河", "nonsense".getBytes(UTF_8), new RecordHeaders());
        topology.pass(MINUTE);

        assertThat(told()).singleElement().satisfies(of -> {
            assertThat(of.path("site").asText()).isEqualTo("unknown");
            assertThat(of.path("newestFetchedAt").isNull()).isTrue();
            assertThat(of.path("age").isNull()).isTrue();
        });
    }

    @Test
    void takesAPageFromTheFutureForANewOne() {
        topology.send(TestPages.page(TestTopology.NOW.plusSeconds(60), "甲"));
        topology.pass(MINUTE);

        assertThat(told().getFirst().at("/age/longest").asDouble()).isZero();
    }

    private List<JsonNode> told() {
        return topology.written(Destination.FEED).stream()
                .map(record -> {
                    assertThat(Contract.of("articles.feed.v1").violations(record.value()))
                            .isEmpty();
                    var figures = Contract.json(record.value());
                    assertThat(new String(record.key(), UTF_8))
                            .isEqualTo(figures.path("site").asText());
                    return figures;
                })
                .toList();
    }

    private static int pagesOf(String site, List<JsonNode> figures) {
        return figures.stream()
                .filter(of -> of.path("site").asText().equals(site))
                .mapToInt(of -> of.path("pages").asInt())
                .sum();
    }

    private static List<Integer> counts(JsonNode figures) {
        return List.of("pages", "cleaned", "unchanged", "superseded", "rejected", "deadLettered").stream()
                .map(name -> figures.path(name).asInt())
                .toList();
    }

    private static IngestedArticle ofSite(String site, int number) {
        var page = TestPages.page("https://" + site + "/" + number, FETCHED, "甲");
        return new IngestedArticle(
                page.pageId(),
                page.url(),
                page.canonicalUrl(),
                site,
                site,
                page.fetchedAt(),
                page.format(),
                page.text(),
                page.sha256(),
                page.hints(),
                page.origin());
    }
}
