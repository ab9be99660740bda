package io.qingliu.clean.explain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SwitchedOffTest.WithoutPage.class)
class SwitchedOffTest {
    public static final class WithoutPage implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "qingliu.clean.feed",
                    "off",
                    "qingliu.clean.explain.enabled",
                    "false",
                    "quarkus.http.test-port",
                    "0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explain/explain.js", "/explain/samples/facts", "/explain/pages/00"})
    void servesNoPage(String path) throws Exception {
        assertThat(Status.of(path)).isEqualTo(404);
    }

    @Test
    void keepsNoPages() {
        given().contentType(ContentType.JSON)
                .body("{\"body\": \"a\"}")
                .when()
                .post("/explain/pages")
                .then()
                .statusCode(404);
    }

    @Test
    void previewsAsBefore() {
        given().contentType(ContentType.JSON)
                .body("{\"body\": \"a\"}")
                .when()
                .post("/v1/preview")
                .then()
                .statusCode(200);
    }
}
