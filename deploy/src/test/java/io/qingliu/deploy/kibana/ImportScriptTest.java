package io.qingliu.deploy.kibana;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/kibana/import.sh, against a server that answers as Kibana does. */
class ImportScriptTest {
    @TempDir
    private Path folder;

    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private HttpServer kibana;
    private int startingFor;
    private int status = 200;
    private String answer = "{\"successCount\":6,\"success\":true,\"warnings\":[],\"successResults\":[]}";

    private record Call(String target, String xsrf, String authorization, String body) {}

    private record Ended(int code, String said) {}

    @BeforeEach
    void start() throws IOException {
        kibana = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        kibana.createContext("/", this::answer);
        kibana.start();
    }

    @AfterEach
    void stop() {
        kibana.stop(0);
    }

    @Test
    void sendsAllObjectsOverThoseOfAnEarlierVersion() throws IOException {
        var ended = run(Map.of());

        assertThat(ended.code()).as(ended.said()).isZero();
        var call = calls.getLast();
        assertThat(call.target()).isEqualTo("POST /api/saved_objects/_import?overwrite=true");
        assertThat(call.xsrf()).isNotEmpty();
        assertThat(call.authorization()).isEmpty();
        assertThat(call.body()).contains(Files.readString(Deployed.OBJECTS));
    }

    @Test
    void presentsTheKeyOfTheFile() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "c2VjcmV0\n");

        var ended = run(Map.of("KIBANA_API_KEY_FILE", key.toString()));

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(calls).extracting(Call::authorization).containsOnly("ApiKey c2VjcmV0");
        assertThat(ended.said()).doesNotContain("c2VjcmV0");
    }

    @Test
    void waitsUntilKibanaIsThere() {
        startingFor = 1;

        var ended = run(Map.of());

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("waiting for Kibana");
        assertThat(calls).extracting(Call::target).startsWith("GET /api/status", "GET /api/status");
    }

    @Test
    void saysWhatKibanaDidNotLoad() {
        answer =
                "{\"successCount\":5,\"success\":false,\"errors\":[{\"id\":\"qingliu-feed\",\"error\":{\"type\":\"unknown\"}}]}";

        var ended = run(Map.of());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("has not loaded", "qingliu-feed");
    }

    @Test
    void doesNotWaitWhereTheKeyIsRefused() {
        status = 401;

        var ended = run(Map.of());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("refuses the key");
    }

    @Test
    void givesUpWhenItsPatienceIsOver() {
        startingFor = Integer.MAX_VALUE;

        var ended = run(Map.of("KIBANA_PATIENCE", "0"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("is not there after 0 s (last status 503)");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var target = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        calls.add(new Call(
                target,
                String.join("", headers.getOrDefault("kbn-xsrf", List.of())),
                String.join("", headers.getOrDefault("Authorization", List.of())),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        boolean starting = calls.size() <= startingFor;
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(starting ? 503 : status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Ended run(Map<String, String> settings) {
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(
                        "sh", Deployed.FOLDER.resolve("import.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment()
                .put("KIBANA_URL", "http://127.0.0.1:" + kibana.getAddress().getPort() + "/");
        builder.environment().putAll(settings);
        try {
            var process = builder.start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), Files.readString(said));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
