package io.qingliu.index.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.qingliu.index.article.ArticleKey;
import io.qingliu.index.article.Change;
import io.qingliu.index.article.Generation;
import io.qingliu.index.bulk.Answer;
import io.qingliu.index.bulk.Answer.Items;
import io.qingliu.index.bulk.Answer.Refused;
import io.qingliu.index.bulk.Answer.Unavailable;
import io.qingliu.index.bulk.Bulk;
import io.qingliu.index.bulk.ItemAnswer;
import io.qingliu.index.bulk.ItemAnswer.Failed;
import io.qingliu.index.bulk.ItemError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers of servers and proxies are taken for. The server here says what a test wants to every bulk request. */
class ElasticsearchBulkTest {
    private static final TemplateSettings CHOSEN = new TemplateSettings(1, "0-1", Duration.ofDays(1));
    private static final Change CHANGE = new Change.Delete(new ArticleKey("2025.03", "0".repeat(32)), 1);

    private HttpServer server;
    private RestClient client;
    private Availability availability;
    private Bulk bulk;
    private int status = 200;
    private String body = "";
    private String type = "application/json";
    private String product = "Elasticsearch";

    @BeforeEach
    void connect() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            switch (exchange.getRequestURI().getPath()) {
                case "/_bulk" -> answer(exchange, status, type, body);
                case "/_index_template/articles" -> answer(exchange, 200, "application/json", installed());
                default -> answer(exchange, 200, "application/json", "{}");
            }
        });
        server.start();
        client = RestClient.builder(
                        new HttpHost("127.0.0.1", server.getAddress().getPort()))
                .setRequestConfigCallback(config -> config.setSocketTimeout(300))
                .build();
        availability = new Availability(client, CHOSEN, Optional.empty());
        bulk = new ElasticsearchBulk(client, availability, new SimpleMeterRegistry()).into(Generation.FIRST);
    }

    @AfterEach
    void disconnect() throws IOException {
        client.close();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "401, security_exception", "403, security_exception", "404, index_not_found_exception",
        "406, media_type_header_exception", "400, media_type_header_exception", "408, timeout_exception",
        "429, es_rejected_execution_exception", "500, i_o_exception", "503, cluster_block_exception",
        "504, process_cluster_event_timeout_exception"
    })
    void isUnavailableWhereNoDocumentIsToBlame(int status, String error) {
        answerWith(status, "application/json", error(status, error));

        assertThat(send()).isEqualTo(new Unavailable("Elasticsearch: status " + status + ", " + error));
        assertThat(availability.trouble()).contains("status " + status + ", " + error);
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404", "407", "429", "500", "502", "503", "504"})
    void isUnavailableWhereAProxyAnswers(int status) {
        answerWith(status, "text/html", "<h1>Sorry</h1>");

        assertThat(send()).isEqualTo(new Unavailable("Elasticsearch: status " + status));
    }

    @ParameterizedTest
    @CsvSource({
        "200, <h1>Welcome</h1>",
        "200, ''",
        "200, null",
        "200, []",
        "200, {}",
        "200, '{\"took\": 1, \"errors\": false, \"items\": [null]}'",
        "200, '{\"took\": 1, \"errors\": false, \"items\": [{'",
        "204, ''"
    })
    void isUnavailableWhereTheAnswerIsNoBulkAnswer(int status, String body) {
        answerWith(status, "application/json", body);

        assertThat(send()).isEqualTo(new Unavailable("Elasticsearch: an answer that is not of Elasticsearch"));
    }

    @Test
    void isUnavailableWhereSomethingElseAnswersLikeElasticsearch() {
        product = "Another";
        answerWith(200, "application/json", item("\"status\": 200, \"result\": \"created\""));

        assertThat(send()).isInstanceOf(Unavailable.class);
    }

    @Test
    void isUnavailableWhereAnAnswerIsMissing() {
        answerWith(200, "application/json", "{\"took\": 1, \"errors\": false, \"items\": []}");

        assertThat(send()).isEqualTo(new Unavailable("Elasticsearch: 0 answers for 1 documents"));
    }

    @Test
    void isUnavailableWhereNoAnswerComesInTime() {
        answerWith(-1, "", "");

        assertThat(send()).isEqualTo(new Unavailable("Elasticsearch: no answer in time"));
    }

    @Test
    void isUnavailableWhereNobodyListens() {
        availability.check();
        server.stop(0);

        assertThat(send()).isEqualTo(new Unavailable("Elasticsearch: connection refused"));
    }

    @ParameterizedTest
    @CsvSource({
        "413, application/json, ''",
        "413, text/html, <h1>Too large</h1>",
        "400, text/html, <h1>Bad</h1>",
        "400, application/json, '{\"error\": {\"type\": \"illegal_argument_exception\"}, \"status\": 400}'",
    })
    void isRefusedWhereOneDocumentMayBeToBlame(int status, String type, String body) {
        answerWith(status, type, body);

        assertThat(send()).isInstanceOf(Refused.class);
        assertThat(availability.trouble()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"created, Written", "updated, Written", "deleted, Removed", "not_found, NotThere"})
    void readsWhatWasDone(String result, String expected) {
        answerWith(200, "application/json", item("\"status\": 200, \"result\": \"" + result + "\""));

        assertThat(item(send()))
                .extracting(answer -> answer.getClass().getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void keepsOfAnErrorNothingThatQuotesTheDocument() {
        var error = "{\"type\": \"document_parsing_exception\","
                + " \"reason\": \"[1:9] failed to parse field [places.location] of type [geo_point]. Preview: '清河'\","
                + " \"caused_by\": {\"type\": \"illegal_argument_exception\", \"reason\": \"清河\"}}";
        answerWith(200, "application/json", item("\"status\": 400, \"error\": " + error));

        assertThat(item(send()))
                .isEqualTo(new Failed(new ItemError(
                        400,
                        "document_parsing_exception",
                        List.of("illegal_argument_exception"),
                        Optional.of("places.location"))));
    }

    private Answer send() {
        return bulk.send(List.of(CHANGE));
    }

    private static ItemAnswer item(Answer answer) {
        assertThat(answer).isInstanceOf(Items.class);
        return ((Items) answer).items().getFirst();
    }

    private void answerWith(int status, String type, String body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    private static String item(String fields) {
        return "{\"took\": 1, \"errors\": false, \"items\": [{\"delete\": {\"_index\": \"articles-2025.03\","
                + " \"_id\": \"1\", " + fields + "}}]}";
    }

    private static String error(int status, String type) {
        return "{\"error\": {\"type\": \"" + type + "\", \"reason\": \"because\"}, \"status\": " + status + "}";
    }

    private static String installed() {
        var sources = TemplateSources.of(CHOSEN, TemplateSources.MAPPING_VERSION);
        return "{\"index_templates\": [{\"name\": \"articles\", \"index_template\": "
                + sources.index(Generation.FIRST, true) + "}]}";
    }

    /** A negative status is no answer at all. */
    private void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (status > 0) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Elastic-Product", product);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}
