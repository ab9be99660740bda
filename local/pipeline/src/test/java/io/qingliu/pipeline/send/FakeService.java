package io.qingliu.pipeline.send;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdInputStream;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Answers as it was told to, then with 202; keeps what it was sent. */
final class FakeService implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Told> answers = new ArrayDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    FakeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    record Told(int status, String body, String retryAfter) {}

    record Request(String path, String mediaType, String authorization, String body) {}

    FakeService then(int status, String body, String retryAfter) {
        answers.add(new Told(status, body, retryAfter));
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The bodies, without the line ends between pages. */
    List<List<String>> lines() {
        return requests.stream().map(request -> request.body().lines().toList()).toList();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = new String(new ZstdInputStream(exchange.getRequestBody()).readAllBytes(), UTF_8);
            requests.add(new Request(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Content-Type"),
                    String.valueOf(headers.getFirst("Authorization")),
                    body));
            var told = answers.isEmpty()
                    ? new Told(202, "{\"accepted\": " + body.lines().count() + "}", "")
                    : answers.remove();
            if (!told.retryAfter().isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", told.retryAfter());
            }
            exchange.sendResponseHeaders(told.status(), 0);
            exchange.getResponseBody().write(told.body().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
