package io.qingliu.containers;

import io.qingliu.embedded.ElasticsearchServer;
import io.qingliu.embedded.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;

/** A single Elasticsearch node without security, as the embedded one is. */
record ElasticsearchInContainer(ServerContainer container) implements ElasticsearchServer {
    private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";
    private static final Duration STARTING = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    static ElasticsearchInContainer start(ServerOptions options) {
        var elasticsearch =
                new ElasticsearchInContainer(ServerContainer.start(options, port -> onPort(port, options.heap())));
        try {
            elasticsearch.awaitSearchable();
            return elasticsearch;
        } catch (RuntimeException e) {
            elasticsearch.close();
            throw e;
        }
    }

    @SuppressWarnings("resource") // the caller closes it
    private static GenericContainer<?> onPort(int port, String heap) {
        return new GenericContainer<>(IMAGE)
                .withEnv(Map.of(
                        "discovery.type", "single-node",
                        "xpack.security.enabled", "false",
                        "cluster.routing.allocation.disk.threshold_enabled", "false",
                        "http.port", Integer.toString(port),
                        "ES_JAVA_OPTS", "-Xms" + heap + " -Xmx" + heap))
                .withExposedPorts(port);
    }

    private void awaitSearchable() {
        var health = HttpRequest.newBuilder(uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=10s"))
                .timeout(Duration.ofSeconds(20))
                .build();
        var end = System.nanoTime() + STARTING.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answersWell(http, health)) {
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException("Elasticsearch is not ready after " + STARTING.toSeconds() + " s\n"
                            + container.container().getLogs());
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Elasticsearch", e);
        }
    }

    private static boolean answersWell(HttpClient http, HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // the container takes connections before its server does
        }
    }

    @Override
    public URI uri() {
        return URI.create("http://127.0.0.1:" + container.port());
    }

    @Override
    public void close() {
        container.close();
    }
}
