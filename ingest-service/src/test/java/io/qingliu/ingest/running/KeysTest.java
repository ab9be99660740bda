package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.ingest.running.Service.Answer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As it is deployed: keys are asked for. */
@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
@TestProfile(KeysTest.Deployed.class)
class KeysTest {
    private static final String JSON = "application/json";
    private static final String EAST = "east-key-0123456789abcdef";
    private static final String WEST = "west-key-0123456789abcdef";

    private final Service service = new Service();
    private final Path file;

    KeysTest(@ConfigProperty(name = "qingliu.ingest.http.keys-file") Path file) {
        this.file = file;
    }

    /** The defaults of a deployment, with a little allowance. */
    public static final class Deployed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of(
                        "qingliu.ingest.http.access", "keys",
                        "qingliu.ingest.http.keys-file",
                                Files.createTempDirectory("ingest-keys")
                                        .resolve("keys")
                                        .toString(),
                        "qingliu.ingest.http.key-rate", "100K",
                        "qingliu.ingest.http.key-burst", "300K");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void handOutKeys() throws Exception {
        Files.writeString(file, "east: " + EAST + "\nwest: " + WEST + "\n");
        eventually(() -> assertThat(send("east").status()).isNotIn(401, 403));
    }

    @AfterEach
    void takeThemBack() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void letsInWhoHasAKey() throws Exception {
        eventually(() ->
                assertThat(post("Authorization", "Bearer " + EAST).status()).isEqualTo(202));
        eventually(() ->
                assertThat(post("Authorization", "bearer " + EAST).status()).isEqualTo(202));
        eventually(() -> assertThat(post("X-API-Key", WEST).status()).isEqualTo(202));
    }

    @Test
    void refusesWhoHasNone() throws Exception {
        for (var headers : new String[][] {
            {}, {"Authorization", "Basic " + EAST}, {"Authorization", "Bearer " + EAST + "0"}, {"X-API-Key", " "}
        }) {
            var answer = post(headers);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.mediaType()).isEqualTo("application/problem+json");
            assertThat(answer.header("www-authenticate")).isEqualTo("Bearer realm=\"qingliu\"");
            assertThat(answer.json().at("/detail").asText()).contains("Authorization: Bearer KEY");
            assertThat(answer.response().body()).doesNotContain(EAST);
        }
        assertThat(service.get("/q/health/live").status()).isEqualTo(200);
    }

    @Test
    void takesANewKeyWithoutARestart() throws Exception {
        var added = "another-key-0123456789";
        assertThat(post("X-API-Key", added).status()).isEqualTo(401);

        Files.writeString(file, "east: " + added + "\n");

        eventually(() -> assertThat(post("X-API-Key", added).status()).isEqualTo(202));
        assertThat(post("X-API-Key", EAST).status()).isEqualTo(401);
    }

    @Test
    void tellsAKeyThatSendsTooMuchWhenToComeBackWhileOthersAreServed() throws Exception {
        var large = new String(Samples.good("keys/large", "清".repeat(200_000)), UTF_8);
        eventually(() -> assertThat(service.post(JSON, large, "X-API-Key", EAST).status())
                .isEqualTo(202));

        var answer = send("east");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:qingliu:problem:too-much");
        assertThat(Integer.parseInt(answer.header("retry-after"))).isBetween(1, 4);
        assertThat(send("west").status()).isEqualTo(202);
        eventually(() -> assertThat(send("east").status()).isEqualTo(202));
    }

    @Test
    void leavesPlacesForOthers() throws Exception {
        var page = page();
        var uploads = new ArrayList<Socket>();
        for (var i = 0; i < 10; i++) {
            uploads.add(begin(page));
        }

        eventually(() -> {
            uploads.add(begin(page)); // a request of ours may just have had the place that one of the others asked for
            assertThat(send("east").status()).isEqualTo(429);
        });
        assertThat(send("west").status()).isEqualTo(202);

        var answers = new ArrayList<String>();
        for (var upload : uploads) {
            answers.add(Service.end(upload, page));
        }
        assertThat(answers).filteredOn("HTTP/1.1 202 Accepted"::equals).hasSize(4);
    }

    private Socket begin(String page) throws IOException {
        return service.begin(JSON, page.getBytes(UTF_8).length, "X-API-Key: " + EAST);
    }

    private Answer send(String name) throws IOException, InterruptedException {
        return post("X-API-Key", name.equals("east") ? EAST : WEST);
    }

    private Answer post(String... headers) throws IOException, InterruptedException {
        return service.post(JSON, page(), headers);
    }

    private static String page() {
        return new String(Samples.good("keys/page"), UTF_8);
    }
}
