package io.qingliu.pipeline.storm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** A proxy before Elasticsearch, at which requests go wrong in the way that the weather says. */
final class StormFront implements AutoCloseable {
    private static final int MANY_ITEMS = 20;
    // Longer than the services wait.
    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpServer server;
    private final HttpClient http;
    private final URI elasticsearch;
    private volatile Weather weather = Weather.FINE;

    private StormFront(HttpServer server, HttpClient http, URI elasticsearch) {
        this.server = server;
        this.http = http;
        this.elasticsearch = elasticsearch;
    }

    static StormFront before(URI elasticsearch, HttpClient http) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var front = new StormFront(server, http, elasticsearch);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", front::pass);
        server.start();
        return front;
    }

    int port() {
        return server.getAddress().getPort();
    }

    void turn(Weather next) {
        weather = next;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            boolean bulk = exchange.getRequestURI().getPath().endsWith("/_bulk");
            switch (bulk ? weather : Weather.FINE) {
                case FINE -> answer(exchange, forward(exchange, body));
                case TOO_MANY_REQUESTS -> refuse(exchange, 429, "es_rejected_execution_exception");
                case UNAVAILABLE -> refuse(exchange, 503, "unavailable_shards_exception");
                case SILENT -> Thread.sleep(SILENCE);
                case ANSWER_LOST -> forward(exchange, body);
                case TOO_LARGE -> {
                    if (operations(body).size() > MANY_ITEMS) {
                        refuse(exchange, 413, "content_too_long_exception");
                    } else {
                        answer(exchange, forward(exchange, body));
                    }
                }
                case HALF_REJECTED -> rejectHalf(exchange, operations(body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(elasticsearch.resolve(exchange.getRequestURI()))
                .timeout(PATIENCE)
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (var name : List.of("Content-Type", "Accept")) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        answer(exchange, response, response.body());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response, byte[] body) throws IOException {
        for (var name : List.of("Content-Type", "X-elastic-product")) {
            response.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
        }
        write(exchange, response.statusCode(), body);
    }

    private static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
        // -1: no body at all, which an answer to HEAD must not have
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void refuse(HttpExchange exchange, int status, String type) throws IOException {
        var error = Json.object().put("status", status);
        error.putObject("error").put("type", type).put("reason", "the weather");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("X-elastic-product", "Elasticsearch");
        write(exchange, status, Json.bytes(error));
    }

    private void rejectHalf(HttpExchange exchange, List<String> operations) throws IOException, InterruptedException {
        var kept = new StringBuilder();
        for (int i = 0; i < operations.size(); i += 2) {
            kept.append(operations.get(i));
        }
        var response = forward(exchange, kept.toString().getBytes(UTF_8));
        var answer = Json.read(new String(response.body(), UTF_8));
        if (response.statusCode() != 200 || !(answer.path("items") instanceof ArrayNode items)) {
            answer(exchange, response);
            return;
        }
        for (int i = 1; i < operations.size(); i += 2) {
            var rejected = Json.object();
            rejected.putObject("index")
                    .put("_index", "articles-2025.03")
                    .put("_id", "rejected")
                    .put("status", 429)
                    .putObject("error")
                    .put("type", "es_rejected_execution_exception")
                    .put("reason", "the weather");
            items.insert(i, rejected);
        }
        answer(exchange, response, Json.bytes(answer));
    }

    // The lines of a bulk, those of one operation together.
    private static List<String> operations(byte[] body) {
        var operations = new ArrayList<String>();
        var lines = new String(body, UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length && !lines[i].isEmpty(); i++) {
            boolean alone = lines[i].startsWith("{\"delete\"");
            operations.add(lines[i] + "\n" + (alone ? "" : lines[++i] + "\n"));
        }
        return operations;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
