package io.qingliu.pipeline.environment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    @Test
    void givesTheReasonsOfTheChecksThatAreDown() throws Exception {
        assertThat(reasons(503, """
                {"status": "DOWN", "checks": [
                  {"name": "Kafka", "status": "UP"},
                  {"name": "Elasticsearch", "status": "DOWN", "data": {"reason": "the index is read-only"}},
                  {"name": "feed", "status": "DOWN"}]}
                """)).containsExactly("the index is read-only", "feed");
    }

    @Test
    void givesNoneWhereAllIsWell() throws Exception {
        assertThat(reasons(200, "{\"status\": \"UP\", \"checks\": []}")).isEmpty();
    }

    @Test
    void saysThatAServiceDoesNotAnswer() throws Exception {
        assertThat(reasons(200, "no JSON")).containsExactly("does not answer");
    }

    private static List<String> reasons(int status, String answer) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            var body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            return new Readiness(http)
                    .reasons(
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }
}
