package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.browser.Browser;
import io.qingliu.pipeline.count.Counters;
import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Ports;
import io.qingliu.pipeline.environment.Service;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.input.Inputs;
import io.qingliu.pipeline.json.Json;
import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.letters.Letters;
import io.qingliu.pipeline.letters.Replay;
import io.qingliu.pipeline.letters.Selection;
import io.qingliu.pipeline.letters.Verdict;
import io.qingliu.pipeline.outcome.Ledger;
import io.qingliu.pipeline.outcome.Outcome;
import io.qingliu.pipeline.outcome.Outcome.Cleaned;
import io.qingliu.pipeline.outcome.Outcome.DeadLettered;
import io.qingliu.pipeline.outcome.Outcome.Rejected;
import io.qingliu.pipeline.outcome.Tail;
import io.qingliu.pipeline.overview.Overview;
import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.screen.Style;
import io.qingliu.pipeline.search.ArticleQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Pages go through a real Kafka, the three services and a real Elasticsearch; all tests share them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndTest {
    private static final Duration LONGEST_STILL = Duration.ofMinutes(3);
    private static final Path ROOT = Path.of(System.getProperty("qingliu.root"));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PAGES_BY_EVERY_WAY = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Screen screen =
            Screen.file(new PrintStream(new ByteArrayOutputStream(), false, UTF_8), Clock.systemUTC());
    private final DataFolder data;
    private final Environment environment;
    private final LocalPipeline pipeline;

    @TempDir
    Path folder;

    EndToEndTest() throws Exception {
        data = DataFolder.temporary();
        environment = Environment.start(ROOT, data, Ports.free(), http, screen);
        pipeline = new LocalPipeline(environment, http, screen, Clock.systemUTC(), LONGEST_STILL);
    }

    @AfterAll
    void stop() throws IOException {
        environment.close();
        data.close();
        http.close();
    }

    @Test
    @Order(1) // while the samples are news
    void givesEverySampleItsOutcome() throws Exception {
        var round = send(ROOT.resolve("local/pipeline/samples"));

        assertThat(round.counts().imbalances()).isEmpty();
        pipeline.verify(round);
        var outcomes = byName(round);
        assertThat(outcomes)
                .allSatisfy((name, outcome) -> assertThat(outcome).isNotInstanceOf(Outcome.NothingNew.class));
        assertThat(outcomes.get("01-pinyin-traditional.txt"))
                .isInstanceOfSatisfying(
                        Cleaned.class, page -> assertThat(page.repairs()).isGreaterThan(20));
        assertThat(outcomes.get("06-clean.txt")).isInstanceOf(Cleaned.class);
        assertThat(outcomes.get("11-crawler-feed.ndjson:3")).isEqualTo(new Rejected("ingest", "two-bodies"));
        assertThat(outcomes.get("11-crawler-feed.ndjson:5")).isEqualTo(new DeadLettered("ingest", "json-invalid"));
        assertThat(pipeline.search().find("稻鱼综合种养")).hasSize(1);
        assertThat(pipeline.search().find("稻魚綜合種養")).isEqualTo(pipeline.search().find("稻鱼综合种养"));
    }

    @Test
    void servesEveryFigureThatRulesAndDashboardsAskFor() throws Exception {
        pipeline.verify(send(ROOT.resolve("local/pipeline/samples")));

        var served = new ArrayList<String>();
        for (var service : Service.values()) {
            served.addAll(figuresOf(service));
        }

        assertThat(WatchedFigures.all(ROOT))
                .isNotEmpty()
                .allSatisfy(watched -> assertThat(served).anyMatch(watched::are));
    }

    @Test
    void answersEveryKindOfBadInputWhileGoodPagesPass() throws Exception {
        var good = """
                {"url": "https://bad.example/good", "fetchedAt": "2025-03-06T01:15:00Z", "body": "%s"}""".formatted(STORY);
        var lines = List.of(
                good,
                "{\"url\": \"https://bad.example/cut",
                "{\"fetchedAt\": \"2025-03-06T01:15:00Z\", \"body\": \"文\"}",
                "{\"url\": \"https://bad.example/2\", \"fetchedAt\": \"2025-03-06T01:15:00Z\", \"body\": \"a\","
                        + " \"bodyBase64\": \"YQ==\"}",
                "{\"url\": \"https://bad.example/3\", \"fetchedAt\": \"2025-03-06T01:15:00Z\", \"body\": \" \"}",
                "null",
                "{\"url\": \"https://bad.example/4\", \"fetchedAt\": \"2025-03-06T01:15:00Z\", \"body\": \"%s\"}"
                        .formatted("文".repeat(20 << 18)));
        Files.write(folder.resolve("bad.ndjson"), lines);
        Files.write(
                folder.resolve("worse.ndjson"), new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'});

        var round = send(folder);

        pipeline.verify(round);
        var outcomes = byName(round);
        assertThat(outcomes.remove("bad.ndjson:1")).isInstanceOf(Cleaned.class);
        assertThat(outcomes)
                .isEqualTo(Map.of(
                        "bad.ndjson:2", new DeadLettered("ingest", "json-invalid"),
                        "bad.ndjson:3", new Rejected("ingest", "url-missing"),
                        "bad.ndjson:4", new Rejected("ingest", "two-bodies"),
                        "bad.ndjson:5", new Rejected("ingest", "body-empty"),
                        "bad.ndjson:6", new Rejected("ingest", "tombstone"),
                        "bad.ndjson:7", new Rejected("ingest", "body-too-large"),
                        "worse.ndjson:1", new DeadLettered("ingest", "utf8-invalid")));
    }

    @Test
    void sendsADeadLetterBackToTheServiceThatMayStillNotReadIt() throws Exception {
        Files.writeString(folder.resolve("broken.ndjson"), "{\"url\": \"https://replayed.example/cut\n");
        send(folder);
        var kafka = KafkaConnection.to(environment.bootstrapServers());
        var broken = new Selection(Set.of("ingest"), Set.of("json-invalid"), Optional.empty(), Set.of());

        new Replay(kafka, 1).send(broken, (sent, due) -> {});

        var replays = new ArrayList<Integer>();
        var deadline = Instant.now().plus(PATIENCE);
        while (!replays.contains(1) && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            replays.clear();
            new Letters(kafka).forEach(broken, letter -> replays.add(letter.replays()));
        }
        assertThat(replays).contains(0, 1);
        assertThat(new Replay(kafka, 1).plan(broken).values()).contains(Verdict.SENT_BEFORE, Verdict.TOO_OFTEN);
    }

    @Test
    void hasEachPageOnceByWhateverWaysItCame() throws Exception {
        var counters = new Counters(
                http,
                environment.address(Service.INGEST),
                environment.address(Service.CLEAN),
                environment.address(Service.INDEX));
        var before = counters.read();
        var articles = pipeline.search().count();

        var sent = new EveryWayIn(
                        http, environment.address(Service.INGEST), environment.bootstrapServers(), PAGES_BY_EVERY_WAY)
                .send();

        var settling = new Settling(counters, before, sent, Clock.systemUTC());
        while (!settling.done()) {
            assertThat(settling.still()).isLessThan(LONGEST_STILL);
        }
        var counts = settling.counts();
        assertThat(counts.imbalances()).isEmpty();
        assertThat(counts.ingest().accepted()).isEqualTo(sent);
        assertThat(counts.ingest().ingested()).isEqualTo(sent);
        assertThat(counts.clean().cleaned()).isEqualTo(PAGES_BY_EVERY_WAY);
        assertThat(counts.clean().unchanged() + counts.clean().superseded()).isEqualTo(sent - PAGES_BY_EVERY_WAY);
        assertThat(pipeline.search().count() - articles).isEqualTo(PAGES_BY_EVERY_WAY);
    }

    @Test
    void keepsOneTraceFromTheCrawlerToTheArticle() throws Exception {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var page = """
                {"url": "https://trace.example/1", "fetchedAt": "2025-03-06T01:15:00Z", "body": "%s"}""".formatted(STORY);
        var record = new ProducerRecord<byte[], byte[]>("articles.raw.v1", page.getBytes(UTF_8));
        record.headers()
                .add("traceparent", "00-%s-b7ad6b7169203331-01".formatted(trace).getBytes(UTF_8));

        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, environment.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        }

        assertThat(traceOf("articles.ingested.v1")).isEqualTo(trace);
        assertThat(traceOf("articles.clean.v1")).isEqualTo(trace);
    }

    @Test
    void neverSaysThatNoPageWasSent() throws Exception {
        var shown = new ByteArrayOutputStream();
        var terminal = Screen.terminal(new PrintStream(shown, true, UTF_8), Clock.systemUTC(), 80, Style.PLAIN);
        Files.writeString(folder.resolve("a.gold.json"), "{}");
        Files.writeString(folder.resolve("b.txt"), "清河县新建图书室\n3月5日,清河县图书室开放,读者凭身份证即可借书。\n");

        new LocalPipeline(environment, http, terminal, Clock.systemUTC(), LONGEST_STILL)
                .send(new Inputs(List.of(folder)).files());

        assertThat(shown.toString(UTF_8)).contains("1 pages sent").doesNotContain("0 pages sent");
    }

    @Test
    void showsWhatFlowsAndWhatWasFoundOnAPage() throws Exception {
        sendSamplesAndHostilePage();

        try (var overview = overview();
                var backlog = new Backlog(environment.bootstrapServers())) {
            backlog.awaitEmpty(PATIENCE);
            var flow = get(overview, "flow");
            assertThat(flow.at("/clean/cleaned").asInt()).isGreaterThan(10);
            assertThat(flow.path("waiting"))
                    .allSatisfy(count -> assertThat(count.asInt()).isZero());
            var found = get(overview, "articles?words=" + URLEncoder.encode("沈若蘭 茶葉", UTF_8));
            assertThat(found.path("total").asInt()).isOne();
            assertThat(found.at("/hits/0/excerpts").toString())
                    .contains(ArticleQuery.HIT_STARTS + "沈若兰" + ArticleQuery.HIT_ENDS);
            assertThat(found.at("/facets/category/0/value").asText()).isEqualTo("agriculture");
            var article = get(overview, "articles/" + found.at("/hits/0/id").asText());
            assertThat(article.at("/body").asText()).contains("县长沈若兰出席会议");
            var original = get(overview, "originals/" + article.path("pageId").asText());
            assertThat(original.path("pieces"))
                    .extracting(piece -> piece.path("text").asText())
                    .contains("(chǎn)");
            assertThat(original.path("editCount").asInt()).isGreaterThan(20);
        }
    }

    @Test
    void answersNobodyElseAndNothingElseOnThePage() throws Exception {
        try (var overview = overview()) {
            for (var address : List.of(
                    "page/..%2fOverview.class", "page/overview.html", "articles/1", "originals/%2e%2e", "q/metrics")) {
                assertThat(status(overview, address)).as(address).isEqualTo(404);
            }
            for (var question : List.of("articles?from=soon", "articles?skip=x")) {
                assertThat(status(overview, question)).as(question).isEqualTo(400);
            }
            assertThat(status(overview, "articles?skip=-5&words=" + "%22%7D*%3A*%20".repeat(400)))
                    .isEqualTo(200);
            assertThat(status(overview, "articles/" + "0".repeat(32))).isEqualTo(404);
            assertThat(get(overview, "originals/" + "0".repeat(32))
                            .path("state")
                            .asText())
                    .isEqualTo("gone");
        }
    }

    @Test
    void doesInARealBrowserWhatTheScriptOfTheOverviewClaims() throws Exception {
        var browser = Browser.find();
        sendSamplesAndHostilePage();

        try (var overview = overview()) {
            browser.runTests("overview.test.mjs", overview.address());
        }
    }

    private void sendSamplesAndHostilePage() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("hostile.html"), """
                <title>t</title><h1>清河县恶意图书室&lt;img src=x onerror=alert(1)&gt;</h1>
                <p>3月5日,清河县恶意图书室开放&lt;script&gt;alert(2)&lt;/script&gt;,读者凭身份证即可借书&lt;svg onload=alert(3)&gt;。</p>
                <p>图书室每周开放六天,共有藏书一万二千册,由退休教师轮流值班,周末还为孩子们安排了讲故事的活动。</p>
                """);
        pipeline.verify(pipeline.send(new Inputs(List.of(ROOT.resolve("local/pipeline/samples"), folder)).files()));
    }

    private Overview overview() throws IOException {
        return Overview.open(environment, 0, pipeline::feeding, http, Clock.systemUTC());
    }

    private JsonNode get(Overview overview, String address) throws IOException, InterruptedException {
        return Json.read(ask(overview, address).body());
    }

    private int status(Overview overview, String address) throws IOException, InterruptedException {
        return ask(overview, address).statusCode();
    }

    private HttpResponse<String> ask(Overview overview, String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(overview.address() + address)).build(), BodyHandlers.ofString());
    }

    @Test
    void cleansThePagesOfTheCorpus() throws Exception {
        var seeds = Path.of(System.getProperty("qingliu.corpus"), "seeds");
        assumeThat(seeds).describedAs("the corpus of real pages").isDirectory();

        var round = send(seeds);

        pipeline.verify(round);
        assertThat(round.pages())
                .hasSize(5)
                .allSatisfy(page -> assertThat(page.outcome()).isInstanceOf(Cleaned.class));
    }

    /** The trace of the record about the page of the trace test, as soon as it is there. */
    private String traceOf(String topic) throws InterruptedException {
        var headers = new ArrayList<String>();
        var deadline = Instant.now().plus(PATIENCE);
        while (headers.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            try (var tail = Tail.ofAll(environment.bootstrapServers(), List.of(topic))) {
                tail.catchUp(record -> {
                    if (new String(record.value(), UTF_8).contains("https://trace.example/1")) {
                        headers.add(new String(
                                record.headers().lastHeader("traceparent").value(), UTF_8));
                    }
                });
            }
        }
        assertThat(headers).describedAs(topic).hasSize(1);
        return headers.getFirst().split("-")[1];
    }

    private static final String STORY =
            "清河县新建三座村级图书室\\n3月5日,清河县三座村级图书室同日开放。县文化馆负责人介绍," + "图书室每周开放六天,读者凭身份证即可借书。三座图书室共有藏书一万二千册,由退休教师轮流值班。\\n";

    private Round send(Path input) throws IOException, InterruptedException {
        return pipeline.send(new Inputs(List.of(input)).files());
    }

    private List<String> figuresOf(Service service) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(environment.address(service).resolve("/q/metrics"))
                .header("Accept", "text/plain")
                .build();
        return http.send(request, BodyHandlers.ofLines()).body().toList();
    }

    private static Map<String, Outcome> byName(Round round) {
        return round.pages().stream().collect(Collectors.toMap(Ledger.Entry::name, Ledger.Entry::outcome));
    }
}
