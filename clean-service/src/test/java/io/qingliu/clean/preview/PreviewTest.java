package io.qingliu.clean.preview;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.qingliu.clean.Contract;
import io.qingliu.clean.Deadline;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutKafka.class)
class PreviewTest {
    private static final String TEXT = "清河县新建三座村级图书室\n3月5日,清河县三座村级图书室同日开放。\n";

    @Test
    void cleansAPageOfText() {
        post(Map.of("url", "https://news.example.cn/1.html", "fetchedAt", "2025-03-06T01:15:00Z", "body", TEXT))
                .statusCode(200)
                .body("articles", hasSize(1))
                .body("articles[0].title", equalTo("清河县新建三座村级图书室"))
                .body("articles[0].body", equalTo("3月5日,清河县三座村级图书室同日开放。"))
                .body("articles[0].bucket", notNullValue())
                .body("rejected", nullValue())
                .body("explain", nullValue());
    }

    @Test
    void cleansAPageOfHtml() {
        post(Map.of("contentType", "text/html", "body", "<h1>图书室</h1><p>3月5日,图书室同日开放。</p>"))
                .statusCode(200)
                .body("articles[0].title", equalTo("图书室"))
                .body("articles[0].body", equalTo("3月5日,图书室同日开放。"));
    }

    @Test
    void answersWithTheMessagesOfTheTopic() {
        var answer = post(Map.of("body", TEXT)).statusCode(200).extract().asByteArray();

        var article = Contract.json(answer).get("articles").get(0);
        assertThat(Contract.of("articles.clean.v1")
                        .violations(article.toString().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void saysWhyAPageIsRefused() {
        post(Map.of("body", " \n "))
                .statusCode(200)
                .body("articles", empty())
                .body("rejected.reason", equalTo("no-content"))
                .body("rejected.message", containsString("no text"));
    }

    @Test
    void explainsStepByStep() {
        given().contentType(ContentType.JSON)
                .queryParam("explain", true)
                .body(Map.of("body", TEXT.replace("\n", "\r\n")))
                .when()
                .post("/v1/preview")
                .then()
                .statusCode(200)
                .body("explain.step", hasItem("line-breaks@1"))
                .body("explain[0].text", equalTo(TEXT));
    }

    @Test
    void marksWhatBecameOfThePage() {
        var page = "清河縣新建圖書室\n3月5日,圖書室開(kai)放,讀者很多,大家都很高興。(完)";
        explain(page, Map.of("explain", true))
                .statusCode(200)
                .body("explain", not(empty()))
                .body("marks.find { it.start == 2 }.becomes", equalTo("县"))
                .body("marks.find { it.start == 2 }.end", equalTo(3))
                .body("marks.find { it.start == 2 }.causes[0].step", equalTo("to-simplified@1"))
                .body("marks.find { it.end == 40 }.becomes", equalTo(""))
                .body("marks.find { it.end == 40 }.causes[0].role", equalTo("other"));
    }

    @Test
    void marksALongerPageWithoutTheTexts() {
        var page = "县".repeat(WithoutKafka.MAX_EXPLAINED) + "\r\n县";
        explain(page, Map.of("explain", true, "texts", false))
                .statusCode(200)
                .body("explain", nullValue())
                .body("marks[0].start", equalTo(WithoutKafka.MAX_EXPLAINED));
        explain(page.repeat(5), Map.of("explain", true, "texts", false)).statusCode(413);
    }

    @Test
    void leavesOutAStepThatIsNotWanted() {
        var page = "清河縣新建圖書室\n3月5日,清河縣圖書室同日開放。";
        explain(page, Map.of("without", "to-simplified"))
                .statusCode(200)
                .body("articles[0].title", equalTo("清河縣新建圖書室"));
        explain(page, Map.of("without", "divide-articles"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("reason", equalTo("step-unknown"));
    }

    private static ValidatableResponse explain(String page, Map<String, ?> how) {
        return given().contentType(ContentType.JSON)
                .queryParams(how)
                .body(Map.of("body", page))
                .when()
                .post("/v1/preview")
                .then();
    }

    @Test
    void doesNotExplainABook() {
        given().contentType(ContentType.JSON)
                .queryParam("explain", true)
                .body(Map.of("body", "县".repeat(WithoutKafka.MAX_EXPLAINED + 1)))
                .when()
                .post("/v1/preview")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("reason", equalTo("too-long-to-explain"));
    }

    @Test
    void answersAnErrorWithAProblem() {
        post(Map.of("body", "a", "bodyBase64", "YQ=="))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("reason", equalTo("two-bodies"))
                .body("detail", not(empty()));
    }

    @Test
    void answersAWrongContentTypeWithAProblem() {
        given().contentType("text/csv")
                .body("a,b")
                .when()
                .post("/v1/preview")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("status", equalTo(415));
    }

    @Test
    void refusesABodyAboveTheLimit() {
        post(Map.of("body", "a".repeat(WithoutKafka.MAX_BODY_SIZE)))
                .statusCode(413)
                .contentType("application/problem+json")
                .body("reason", equalTo("body-too-large"));
    }

    @Test
    void saysSoWhenAllPlacesAreTaken() throws IOException {
        try (var slow = requestThatNeverEnds()) {
            assertThat(slow.isConnected()).isTrue();
            Deadline.await(
                    "the only place is taken",
                    () -> post(Map.of("body", TEXT)).extract().statusCode() == 503);
            post(Map.of("body", TEXT))
                    .statusCode(503)
                    .header("Retry-After", equalTo("1"))
                    .contentType("application/problem+json")
                    .body("reason", equalTo("busy"));
        }
        Deadline.await(
                "the place is free again",
                () -> post(Map.of("body", TEXT)).extract().statusCode() == 200);
    }

    @Test
    void doesNotLetASlowBodyKeepThePlaceFromOthers() throws Exception {
        try (var slow = requestThatNeverEnds()) {
            while (slow.getInputStream().available() == 0) {
                slow.getOutputStream().write(' ');
                Thread.sleep(100);
            }
            var answer = new byte[12];
            assertThat(slow.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
        post(Map.of("body", TEXT)).statusCode(200);
    }

    @Test
    void isReadyWithoutKafka() {
        Deadline.await(
                "the service is ready", () -> when().get("/q/health/ready").statusCode() == 200);
        when().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void documentsItself() {
        when().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/preview'.post.requestBody.content.'application/json'.examples", notNullValue())
                .body("paths.'/v1/preview'.post.responses.'503'", notNullValue());
    }

    private static ValidatableResponse post(Map<String, String> page) {
        return given().contentType(ContentType.JSON)
                .body(page)
                .when()
                .post("/v1/preview")
                .then();
    }

    private static Socket requestThatNeverEnds() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        var head = "POST /v1/preview HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n{\"body\": ";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
