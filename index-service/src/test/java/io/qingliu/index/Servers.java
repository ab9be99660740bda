package io.qingliu.index;

import io.qingliu.embedded.ElasticsearchServer;
import io.qingliu.embedded.KafkaServer;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.TestServers;
import io.qingliu.embedded.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A real Kafka and a real Elasticsearch for the service under test. The latter can go away and come back. */
public final class Servers implements QuarkusTestResourceLifecycleManager {
    /** Starts without Elasticsearch. */
    static final String LATE = "late";

    private final int port = freePort();
    private Path data = temporaryDirectory();
    private boolean late;
    private Optional<KafkaServer> kafka = Optional.empty();
    private Optional<ElasticsearchServer> elasticsearch = Optional.empty();

    @Override
    public void init(Map<String, String> arguments) {
        late = Boolean.parseBoolean(arguments.get(LATE));
    }

    @Override
    public Map<String, String> start() {
        var started = TestServers.chosen().kafka(ServerOptions.temporary());
        kafka = Optional.of(started);
        started.createTopics(Topics.read(Path.of(System.getProperty("qingliu.root"), "deploy/topics/topics.conf")));
        if (!late) {
            startElasticsearch();
        }
        return Map.of(
                "kafka.bootstrap.servers", started.bootstrapServers(),
                "quarkus.elasticsearch.hosts", "127.0.0.1:" + port,
                "quarkus.http.test-port", "0",
                "qingliu.index.check-interval", "100ms",
                "qingliu.index.retry.longest-delay", "500ms",
                "quarkus.otel.bsp.schedule.delay", "100ms");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Servers.class));
    }

    String kafka() {
        return kafka.orElseThrow().bootstrapServers();
    }

    URI elasticsearch() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it with what it held when it was stopped. */
    void startElasticsearch() {
        elasticsearch = Optional.of(TestServers.chosen()
                .elasticsearch(ServerOptions.temporary().keptIn(data).onPort(port)));
    }

    void startEmptyElasticsearch() {
        data = temporaryDirectory();
        startElasticsearch();
    }

    void stopElasticsearch() {
        elasticsearch.ifPresent(ElasticsearchServer::close);
        elasticsearch = Optional.empty();
    }

    @Override
    public void stop() {
        stopElasticsearch();
        kafka.ifPresent(KafkaServer::close);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("index-service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
