package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static io.qingliu.ingest.running.Problems.isProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.ingest.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
class ArticlesResourceTest {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final Service service = new Service();
    private final Wire wire;

    ArticlesResourceTest(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        wire = new Wire(bootstrapServers);
    }

    @Test
    void acceptsOnePage() throws Exception {
        var answer = service.post(JSON, page("http/one"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(1);
        var item = answer.json().at("/items/0");
        assertThat(item.at("/index").asInt(-1)).isZero();
        assertThat(item.at("/status").asText()).isEqualTo("accepted");
        assertThat(item.has("reason")).isFalse();
        var message = new Contract(Wire.INGESTED).accepts(ingested("http/one").value());
        assertThat(message.at("/pageId")).isEqualTo(item.at("/pageId"));
        assertThat(message.has("origin")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example, 403", "null, 403", "http://127.0.0.1:1, 403", "same, 202"})
    void lookingAtAPageOfAnotherSiteSendsNothing(String origin, int status) throws Exception {
        var address = Service.uri("/v1/articles");
        var request = HttpRequest.newBuilder(address)
                .header("Origin", origin.equals("same") ? "http://" + address.getAuthority() : origin)
                .POST(BodyPublishers.ofString(page("http/origin")))
                .build(); // without a content type, as a page can have it sent without asking
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void acceptsAnArrayAndLines() throws Exception {
        var array = service.post(JSON, "[" + page("http/a1") + ", " + page("http/a2") + "]");
        var lines = service.post(NDJSON, "\n" + page("http/l1") + "\r\n\n" + page("http/l2"));

        assertThat(array.status()).isEqualTo(202);
        assertThat(lines.status()).isEqualTo(202);
        assertThat(lines.json().at("/accepted").asInt()).isEqualTo(2);
        for (var path : new String[] {"http/a1", "http/a2", "http/l1", "http/l2"}) {
            assertThat(ingested(path)).isNotNull();
        }
    }

    @Test
    void acceptsTheExamplesOfItsOwnDescription() throws Exception {
        var document = service.get("/q/openapi?format=json").json();
        var content = document.at("/paths/~1v1~1articles/post/requestBody/content");

        for (var example : content.at("/application~1json/examples")) {
            assertThat(service.post(JSON, example.at("/value").toString()).status())
                    .isEqualTo(202);
        }
        for (var example : content.at("/application~1x-ndjson/examples")) {
            assertThat(service.post(NDJSON, example.at("/value").toString()).status())
                    .isEqualTo(202);
        }
        assertThat(content.at("/application~1json/examples")).hasSize(2);
        assertThat(content.at("/application~1x-ndjson/examples")).hasSize(1);
        assertThat(StreamSupport.stream(
                        ((Iterable<String>) () -> document.at("/paths/~1v1~1articles/post/responses")
                                        .fieldNames())
                                .spliterator(),
                        false))
                .contains("202", "207", "400", "408", "413", "415", "422", "429", "503");
    }

    @Test
    void acceptsTheGoodPagesOfAMixedRequest() throws Exception {
        var answer = service.post(NDJSON, page("http/mixed") + "\n{\"url\": 5}\nnonsense\n");

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/items/1/status").asText()).isEqualTo("refused");
        assertThat(answer.json().at("/items/1/reason").asText()).isEqualTo("field-invalid");
        assertThat(answer.json().at("/items/1/pointer").asText()).isEqualTo("/url");
        assertThat(answer.json().at("/items/2/reason").asText()).isEqualTo("json-invalid");
    }

    @Test
    void refusesARequestWithoutAGoodPage() throws Exception {
        var one = service.post(JSON, "{\"url\": \"http://a.cn/\"}");
        var many = service.post(JSON, "[{}, 5]");

        isProblem(one, 422, "pages-refused");
        assertThat(one.json().at("/errors/0/pointer").asText()).isEqualTo("/fetchedAt");
        assertThat(one.json().at("/errors/0/reason").asText()).isEqualTo("fetched-at-missing");
        isProblem(many, 422, "pages-refused");
        assertThat(many.json().at("/errors/0/pointer").asText()).isEqualTo("/0/url");
        assertThat(many.json().at("/errors/1/pointer").asText()).isEqualTo("/1");
        assertThat(many.json().at("/report/refused").asInt()).isEqualTo(2);
        assertThat(many.json().at("/report/items/1/reason").asText()).isEqualTo("not-an-object");
    }

    @Test
    void leavesWhatItRefusesWithTheCaller() throws Exception {
        var refused = service.counter("qingliu_http_refused_total", "reason=\"url-missing\"");
        var rejected = service.counter("qingliu_pages_outcomes_total", "outcome=\"rejected\"");

        service.post(JSON, "{}");

        assertThat(service.counter("qingliu_http_refused_total", "reason=\"url-missing\""))
                .isEqualTo(refused + 1);
        assertThat(service.counter("qingliu_pages_outcomes_total", "outcome=\"rejected\""))
                .isEqualTo(rejected);
    }

    @Test
    void takesNothingOfABodyThatIsNoJson() throws Exception {
        isProblem(service.post(JSON, "[" + page("http/broken") + ", "), 400, "json-invalid");
        isProblem(service.post(JSON, ""), 400, "json-invalid");
        isProblem(
                service.post(JSON, BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xC4, '"'})),
                400,
                "json-invalid");
        isProblem(service.post(JSON, "[".repeat(1_000)), 400, "json-invalid");
        isProblem(service.post(JSON, "[]"), 400, "nothing-sent");
        isProblem(service.post(NDJSON, "\n\n"), 400, "nothing-sent");
    }

    @Test
    void refusesOtherMediaTypesAndMethods() throws Exception {
        isProblem(service.post("text/plain", page("http/text")), 415, "media-type-unsupported");
        assertThat(service.get("/v1/articles").status()).isEqualTo(405);
        assertThat(service.get("/v1/articles").mediaType()).isEqualTo("application/problem+json");
        assertThat(service.get("/v1/nothing").status()).isEqualTo(404);
        assertThat(service.get("/v1/nothing").mediaType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void refusesABodyThatIsTooLarge(HttpClient.Version version) throws Exception {
        var service = new Service(version);
        var announced = BodyPublishers.ofString(page("http/large").replace("图", "图".repeat(12_000_000)));
        var streamed = BodyPublishers.fromPublisher(announced);

        isProblem(service.post(JSON, announced), 413, "body-too-large");
        isProblem(service.post(JSON, streamed), 413, "body-too-large");
        isProblem(service.post(NDJSON, streamed), 413, "body-too-large");
        assertThat(service.post(JSON, page("http/after")).status()).isEqualTo(202);
    }

    @Test
    void refusesTooManyPages() throws Exception {
        isProblem(service.post(JSON, "[" + "{},".repeat(10_000) + "{}]"), 413, "too-many-pages");
    }

    @Test
    void listsOnlyWhatIsRefusedOfALongStream() throws Exception {
        var lines = (page("http/long") + "\n").repeat(10_000) + "{}\n";

        var answer = service.post(NDJSON, lines);

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(10_000);
        assertThat(answer.json().at("/unlisted").asInt()).isEqualTo(10_000);
        assertThat(answer.json().at("/items")).hasSize(1);
        assertThat(answer.json().at("/items/0/index").asInt()).isEqualTo(10_000);
    }

    @Test
    void worksOffAManyLinesInPieces() throws Exception {
        var lines = IntStream.range(0, 3_000)
                .mapToObj(i -> page("http/many/" + i) + "\n")
                .toList();
        var body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(lines.stream()
                .map(line -> (InputStream) new ByteArrayInputStream(line.getBytes(UTF_8)))
                .toList())));

        var answer = service.post(NDJSON, body);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().at("/accepted").asInt()).isEqualTo(3_000);
        assertThat(wire.read(Wire.INGESTED, 3_000, each -> new String(each.value(), UTF_8).contains("cn/http/many/")))
                .hasSize(3_000);
    }

    @Test
    void letsOnlySomeRequestsInAtATime() throws Exception {
        var body = page("http/crowd");
        var uploads = new ArrayList<Socket>();

        eventually(() -> {
            uploads.add(service.begin(JSON, body.getBytes(UTF_8).length));
            var answer = service.post(JSON, body);
            isProblem(answer, 429, "too-many-requests");
            assertThat(answer.header("retry-after")).isEqualTo("1");
        });

        var answers = new ArrayList<String>();
        for (var upload : uploads) {
            answers.add(Service.end(upload, body));
        }
        assertThat(answers).filteredOn("HTTP/1.1 202 Accepted"::equals).hasSize(8);
        assertThat(service.post(JSON, body).status()).isEqualTo(202);
    }

    @Test
    void doesNotLetSlowBodiesKeepThePlacesFromOthers() throws Exception {
        var slow = new ArrayList<Socket>();
        for (var i = 0; i < 8; i++) {
            slow.add(service.begin(JSON, 1_000_000));
        }

        var answers = new ArrayList<String>();
        for (var socket : slow) {
            answers.add(Service.dripUntilAnswered(socket));
        }

        assertThat(answers).containsOnly("HTTP/1.1 408 Request Timeout");
        assertThat(service.post(JSON, page("http/beside")).status()).isEqualTo(202);
    }

    @Test
    void refusesAPageThatIsTooLargeOnceItIsWritten() throws Exception {
        var answer = service.post(JSON, new String(Samples.growing("http/growing"), UTF_8));

        isProblem(answer, 422, "pages-refused");
        assertThat(answer.json().at("/errors/0/reason").asText()).isEqualTo("result-too-large");
    }

    @Test
    void continuesTheTraceOfTheRequest() throws Exception {
        var trace = "5bf92f3577b34da6a3ce929d0e0e4736";

        service.post(JSON, page("http/traced"), "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");

        assertThat(new String(
                        ingested("http/traced")
                                .headers()
                                .lastHeader("traceparent")
                                .value(),
                        UTF_8))
                .matches("00-" + trace + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
    }

    private org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> ingested(String path) {
        return wire.read(Wire.INGESTED, 1, each -> {
                    try {
                        return new ObjectMapper()
                                .readTree(each.value())
                                .at("/canonicalUrl")
                                .asText()
                                .equals("http://news.example.cn/" + path);
                    } catch (java.io.IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .getFirst();
    }

    private static String page(String path) {
        return new String(Samples.good(path), UTF_8);
    }
}
