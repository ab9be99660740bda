package io.qingliu.ingest.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service seen from outside, over HTTP. */
final class Service {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;

    Service() {
        this(HttpClient.Version.HTTP_1_1);
    }

    Service(HttpClient.Version version) {
        client = HttpClient.newBuilder().version(version).build();
    }

    /** An answer: status, media type and JSON. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String mediaType() {
            return response.headers().firstValue("content-type").orElse("").split(";")[0];
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() throws IOException {
            return JSON.readTree(response.body());
        }
    }

    Answer post(String mediaType, String body, String... headers) throws IOException, InterruptedException {
        return post(mediaType, BodyPublishers.ofString(body), headers);
    }

    Answer post(String mediaType, BodyPublisher body, String... headers) throws IOException, InterruptedException {
        return postTo("/v1/articles", mediaType, body, headers);
    }

    Answer postTo(String path, String mediaType, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return new Answer(client.send(request(path, mediaType, body, headers), BodyHandlers.ofString()));
    }

    private static HttpRequest request(String path, String mediaType, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", mediaType)
                .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    Answer get(String path) throws IOException, InterruptedException {
        return new Answer(client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString()));
    }

    /** The sum of a counter, such as {@code qingliu_pages_outcomes_total}, over what has all the labels. */
    double counter(String name, String labels) throws IOException, InterruptedException {
        var line = Pattern.compile("^" + name + "(\\{[^}]*\\})? (\\S+).*"); // an exemplar may follow the value
        return get("/q/metrics")
                .response()
                .body()
                .lines()
                .map(line::matcher)
                .filter(Matcher::matches)
                .filter(match -> labels.isEmpty() || match.group(1).contains(labels))
                .mapToDouble(match -> Double.parseDouble(match.group(2)))
                .sum();
    }

    /** Where it is: {@code http://127.0.0.1:8081}. */
    String address() {
        return uri("").toString();
    }

    /** A connection. */
    Socket connect() throws IOException {
        return new Socket(uri("/").getHost(), uri("/").getPort());
    }

    /** A connection on which something was said. */
    Socket say(String something) throws IOException {
        var socket = connect();
        socket.getOutputStream().write(something.getBytes(UTF_8));
        return socket;
    }

    /** A request that has begun, and whose body is still to come. */
    Socket begin(String mediaType, int bodyBytes, String... headers) throws IOException {
        var socket = new Socket(uri("/").getHost(), uri("/").getPort());
        socket.getOutputStream()
                .write(("POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                                + mediaType + "\r\nContent-Length: " + bodyBytes + "\r\n"
                                + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n\r\n" : "\r\n"))
                        .getBytes(UTF_8));
        return socket;
    }

    /** Sends the body of a request that has begun, and returns the first line of the answer. */
    static String end(Socket socket, String body) throws IOException {
        try (socket) {
            socket.getOutputStream().write(body.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8).split("\r\n")[0];
        }
    }

    /** Sends a blank now and then until the service answers, and returns the first line of the answer. */
    static String dripUntilAnswered(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            while (socket.getInputStream().available() == 0) {
                socket.getOutputStream().write(' ');
                Thread.sleep(100);
            }
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
        }
    }

    static URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:" + ConfigProvider.getConfig().getValue("quarkus.http.port", int.class) + path);
    }
}
