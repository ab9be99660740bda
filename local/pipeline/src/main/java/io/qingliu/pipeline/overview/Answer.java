package io.qingliu.pipeline.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.util.Map;

/** One answer to a browser. */
final class Answer {
    // Text of strangers stays harmless: a browser runs and loads our own files and nothing else, and text is never
    // markup.
    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A file of the page. */
    static Answer file(byte[] content, String type) {
        return new Answer(200, Map.of("Content-Type", type + ";charset=UTF-8"), content);
    }

    /** What was asked for. */
    static Answer json(JsonNode value) {
        return new Answer(200, Map.of("Content-Type", "application/json"), Json.bytes(value));
    }

    /** A problem in one sentence. */
    static Answer problem(int status, String sentence) {
        return new Answer(
                status,
                Map.of("Content-Type", "application/problem+json"),
                Json.bytes(Json.object().put("status", status).put("detail", sentence)));
    }

    /** What was asked for is elsewhere. */
    static Answer elsewhere(String location) {
        return new Answer(303, Map.of("Location", location, "Content-Type", "text/plain"), location.getBytes(UTF_8));
    }

    void sendTo(HttpExchange exchange) throws IOException {
        PROTECTION.forEach(exchange.getResponseHeaders()::set);
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
