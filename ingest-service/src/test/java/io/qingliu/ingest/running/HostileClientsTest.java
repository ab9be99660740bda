package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that mean harm, or are just broken: each is let go, and others are served meanwhile. */
@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
class HostileClientsTest {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final Service service = new Service();

    @Test
    void servesOthersWhileTwoHundredConnectionsDoNothing() throws Exception {
        var idle = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 200; i++) {
                idle.add(i % 2 == 0 ? service.connect() : service.say("POST /v1/articles HTTP/1.1\r\nHost: a"));
            }

            for (var i = 0; i < 20; i++) {
                assertServed();
            }
        } finally {
            close(idle);
        }
    }

    @Test
    void servesOthersOnceSlowBodiesHaveHadTheirTime() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 50; i++) {
                slow.add(service.begin(NDJSON, 1_000_000));
            }

            eventually(this::assertServed);
        } finally {
            close(slow);
        }
    }

    @Test
    void takesNothingOfAPageThatIsShorterThanAnnounced() throws Exception {
        var page = page("shorter");
        var accepted = service.counter("qingliu_pages_accepted_total", "");

        try (var socket = service.begin(JSON, page.length() + 500)) {
            socket.getOutputStream().write(page.getBytes(UTF_8));
        }

        assertServed();
        assertThat(service.counter("qingliu_pages_accepted_total", "")).isEqualTo(accepted + 1);
    }

    @Test
    void takesNoMoreOfABodyThanAnnounced() throws Exception {
        var page = page("longer");

        var answer = Service.end(service.begin(JSON, page.getBytes(UTF_8).length), page + "{\"url\": \"more\"}");

        assertThat(answer).isEqualTo("HTTP/1.1 202 Accepted");
        assertServed();
    }

    @Test
    void isNotConfusedByTwoLengths() throws Exception {
        var smuggled = """
                POST /v1/articles HTTP/1.1\r
                Host: a\r
                Content-Type: application/json\r
                Content-Length: 4\r
                Transfer-Encoding: chunked\r
                Connection: close\r
                \r
                0\r
                \r
                GET /q/metrics HTTP/1.1\r
                Host: a\r
                \r
                """;

        try (var socket = service.say(smuggled)) {
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("qingliu_pages");
        }
    }

    @Test
    void hangsUpOnWhoeverSendsOnAndOnAfterANo() throws Exception {
        var head = """
                POST /v1/articles HTTP/1.1\r
                Host: a\r
                Content-Type: application/json\r
                Content-Length: 9000000000\r
                \r
                """;
        var sent = 0L;
        try (var socket = service.say(head)) {
            var blanks = " ".repeat(1 << 20).getBytes(UTF_8);
            while (sent < 9_000_000_000L) {
                socket.getOutputStream().write(blanks);
                sent += blanks.length;
            }
        } catch (IOException e) {
            // that is what it is to be hung up on
        }

        assertThat(sent).isLessThan(500_000_000);
        assertServed();
    }

    private void assertServed() throws Exception {
        assertThat(service.post(JSON, page("beside")).status()).isEqualTo(202);
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    private static String page(String name) {
        return new String(Samples.good("hostile/" + name), UTF_8);
    }
}
