package io.qingliu.clean.explain;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.qingliu.clean.pipeline.StandardSteps;
import io.qingliu.clean.preview.WithoutKafka;
import io.qingliu.clean.step.Step;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithoutKafka.class)
class ExplainTest {
    private static final String HOSTILE = "{\"body\": \"<script>alert(1)</script>\", \"contentType\": \"text/html\"}";

    @ParameterizedTest
    @CsvSource({
        "/,                          text/html",
        "/explain/explain.js,        text/javascript",
        "/explain/look.css,          text/css",
        "/explain/icon.svg,          image/svg+xml",
        "/explain/samples/hostile,   text/plain",
    })
    void runsNothingButItsOwnFiles(String path, String type) {
        when().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header(
                        "Content-Security-Policy",
                        allOf(
                                startsWith(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"));
    }

    @Test
    void holdsNoScriptAndNoStyleOfItsOwn() {
        var page = when().get("/").asString();

        assertThat(page).doesNotContainPattern("<script(?![^>]* src=)").doesNotContainPattern("<[^>]+ (on\\w+|style)=");
        assertThat(page).doesNotContain("http://").doesNotContainPattern("(src|href)=\"https?:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explain/",
                "/explain/none.js",
                "/explain/../application.properties",
                "/explain/%2e%2e/%2e%2e/application.js",
                "/explain/samples/..%2fexplain.js",
                "/explain/ExplainResource.class",
            })
    void servesNothingElse(String path) throws Exception {
        assertThat(Status.of(path)).isEqualTo(404);
    }

    @Test
    void findsAPageThatWasLookedAt() throws Exception {
        var hash = given().contentType(ContentType.JSON)
                .body(HOSTILE)
                .when()
                .post("/explain/pages")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("page");

        when().get("/explain/pages/" + hash)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(equalTo(HOSTILE));
        assertThat(Status.of("/explain/pages/" + "0".repeat(64))).isEqualTo(404);
    }

    @Test
    void keepsNothingThatIsNoPage() {
        given().contentType(ContentType.JSON)
                .body("[1]")
                .when()
                .post("/explain/pages")
                .then()
                .statusCode(400);
        given().contentType("text/plain")
                .body(HOSTILE)
                .when()
                .post("/explain/pages")
                .then()
                .statusCode(415);
        given().contentType(ContentType.JSON)
                .body(Map.of("body", "a".repeat(30_000)))
                .when()
                .post("/explain/pages")
                .then()
                .statusCode(413);
    }

    @Test
    void saysOfEveryStepThatChangesAPageWhatItIs() {
        var described = Pattern.compile("^  '?([a-z-]+)'?: \\['", Pattern.MULTILINE)
                .matcher(when().get("/explain/steps.js").asString())
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(StandardSteps.load().steps())
                .filteredOn(ExplainTest::changesAPage)
                .extracting(step -> step.id().substring(0, step.id().indexOf('@')))
                .isSubsetOf(described);
    }

    private static boolean changesAPage(Step step) {
        return switch (step) {
            case Step.Read read -> true;
            case Step.Rewrite rewrite -> true;
            case Step.Label label -> true;
            case Step.Divide divide -> true;
            case Step.Convert convert -> true;
            case Step.Check check -> false;
            case Step.Enrich enrich -> false;
            case Step.Recognize recognize -> false;
            case Step.Assess assess -> false;
        };
    }
}
