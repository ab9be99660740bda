package io.qingliu.pipeline.environment;

import io.qingliu.embedded.EmbeddedElasticsearch;
import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.pipeline.screen.Screen;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that has to run, running: Kafka with its topics, Elasticsearch, and the three services. */
public final class Environment implements AutoCloseable {
    private static final String HEAP_OF_KAFKA = "384m";
    private static final String HEAP_OF_ELASTICSEARCH = "512m";
    private static final String KAFKA = "kafka";
    private static final String ELASTICSEARCH = "elasticsearch";

    private final EmbeddedKafka kafka;
    private final EmbeddedElasticsearch elasticsearch;
    private final List<RunningService> services;
    private final Readiness readiness;
    private final DataFolder data;

    private Environment(
            EmbeddedKafka kafka,
            EmbeddedElasticsearch elasticsearch,
            List<RunningService> services,
            Readiness readiness,
            DataFolder data) {
        this.readiness = readiness;
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
        this.services = services;
        this.data = data;
    }

    /**
     * Starts everything side by side, and returns when all of it takes work.
     *
     * @param root of the repository, where the build has put everything
     */
    public static Environment start(Path root, DataFolder data, Ports ports, HttpClient http, Screen screen)
            throws InterruptedException {
        var starting = new Starting(screen, Clock.systemUTC());
        var services = Stream.of(Service.values())
                .map(service -> starting.begin(
                        service.title(), () -> RunningService.startReady(service, root, data, ports, http)))
                .toList();
        var kafka = starting.begin(
                "Kafka", () -> LocalKafka.start(root, data, ports, HEAP_OF_KAFKA, UnaryOperator.identity()));
        var elasticsearch = starting.begin(
                "Elasticsearch",
                () -> EmbeddedElasticsearch.start(ServerOptions.temporary()
                        .keptIn(data.folder(ELASTICSEARCH))
                        .onPort(ports.elasticsearch())
                        .withHeap(HEAP_OF_ELASTICSEARCH)));
        starting.await();
        return new Environment(
                kafka.get(),
                elasticsearch.get(),
                services.stream().map(Supplier::get).toList(),
                new Readiness(http),
                data);
    }

    /** Kafka's address: {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The address of Elasticsearch. */
    public URI elasticsearch() {
        return elasticsearch.uri();
    }

    /** The address of a service. */
    public URI address(Service service) {
        return services.stream()
                .filter(running -> running.service() == service)
                .findFirst()
                .orElseThrow()
                .address();
    }

    /** Where the logs stand. */
    public Path logs() {
        return data.logs();
    }

    /**
     * Looks whether all is still there.
     *
     * @throws PartDied where something has ended by itself
     */
    public void checkAlive() {
        if (!kafka.isAlive()) {
            throw died("Kafka", KAFKA);
        }
        if (!elasticsearch.isAlive()) {
            throw died("Elasticsearch", ELASTICSEARCH);
        }
        services.forEach(RunningService::checkAlive);
    }

    /** What keeps the services from their work, by their own word: {@code index-service: Elasticsearch does not answer}. */
    public List<String> troubles() throws InterruptedException {
        var troubles = new ArrayList<String>();
        for (var service : services) {
            for (var reason : readiness.reasons(service.address())) {
                troubles.add(service.service().title() + ": " + reason);
            }
        }
        return troubles;
    }

    // Its own log, and what its JVM said, such as that the memory is not enough.
    private PartDied died(String server, String folder) {
        var log = data.folder(folder).resolve("logs");
        return new PartDied(server, log.resolve(folder + ".log"), log.resolve("console.log"));
    }

    /** Stops everything, along the way that a page takes, so that nothing is left half done. */
    @Override
    public void close() {
        services.forEach(Stopping::quietly);
        Stopping.quietly(kafka);
        Stopping.quietly(elasticsearch);
    }
}
