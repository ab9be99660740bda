package io.qingliu.pipeline.environment;

import io.qingliu.embedded.EmbeddedElasticsearch;
import io.qingliu.embedded.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Kafka, Elasticsearch, and two instances of what comes in several: processes that can be killed and come back one by one,
 * on the same ports and with the state that they had. Each member is for one thread at a time.
 */
public final class Fleet implements AutoCloseable {
    private static final String HEAP = "512m";
    // As short as the broker allows: a member that was killed is missed after this time.
    private static final String SESSION = "6";

    private final Path root;
    private final DataFolder data;
    private final Ports ports;
    private final Map<Member, Ports> portsOf = new EnumMap<>(Member.class);
    private final Map<Member, DataFolder> folders = new EnumMap<>(Member.class);
    private final Map<Member, AutoCloseable> running = new EnumMap<>(Member.class);
    private final HttpClient http;

    /**
     * A fleet that does not run yet.
     *
     * @param front the port of whatever stands before Elasticsearch, as the services see it
     */
    public Fleet(Path root, DataFolder data, Ports ports, int front, HttpClient http) throws IOException {
        this.root = root;
        this.data = data;
        this.ports = ports;
        this.http = http;
        for (var member : Member.values()) {
            var own = Ports.free();
            portsOf.put(
                    member, new Ports(ports.kafka(), front, own.ingest(), own.clean(), own.index(), own.overview()));
            folders.put(member, DataFolder.kept(data.folder("members").resolve(member.name())));
        }
    }

    /** Starts a member; returns when it takes work, which a service does once the servers do. */
    public void start(Member member) {
        var started = switch (member) {
            case KAFKA -> LocalKafka.start(root, data, ports, HEAP, UnaryOperator.identity());
            case ELASTICSEARCH -> elasticsearch();
            case INGEST, CLEAN_1, CLEAN_2, INDEX_1, INDEX_2 ->
                start(service(member).orElseThrow(), member);
        };
        synchronized (running) {
            running.put(member, started);
        }
    }

    private EmbeddedElasticsearch elasticsearch() {
        return EmbeddedElasticsearch.start(ServerOptions.temporary()
                .keptIn(data.folder("elasticsearch"))
                .onPort(ports.elasticsearch())
                .withHeap(HEAP));
    }

    private RunningService start(Service service, Member member) {
        return RunningService.startReady(service, root, folder(member), portsOf(member), http, impatience(member));
    }

    // What takes a minute in earnest takes seconds here.
    private static List<String> impatience(Member member) {
        return switch (member) {
            case CLEAN_1, CLEAN_2 ->
                List.of("-Dqingliu.clean.session-timeout=" + SESSION + "s", "-Dqingliu.clean.transaction-timeout=10s");
            case INDEX_1, INDEX_2 ->
                List.of(
                        "-Dmp.messaging.incoming.articles.session.timeout.ms=" + SESSION + "000",
                        "-Dquarkus.elasticsearch.socket-timeout=5s",
                        "-Dqingliu.index.retry.longest-delay=2s",
                        "-Dqingliu.index.check-interval=1s");
            case INGEST -> List.of("-Dmp.messaging.incoming.raw.session.timeout.ms=" + SESSION + "000");
            case KAFKA, ELASTICSEARCH -> List.of();
        };
    }

    /** {@code kill -9}; returns when it is gone. */
    public void kill(Member member) throws IOException {
        switch (part(member)) {
            case RunningService service -> service.kill();
            case AutoCloseable server -> {
                var owner = Files.readAllLines(data.folder(folderOf(member)).resolve("owner"))
                        .getFirst()
                        .split(" ", -1)[0];
                ProcessHandle.of(Long.parseLong(owner)).ifPresent(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
            }
        }
        stop(member);
    }

    /** Stops a member in order; of one that was killed, lets go of what it held. */
    public void stop(Member member) {
        Stopping.quietly(part(member));
    }

    private AutoCloseable part(Member member) {
        synchronized (running) {
            var part = running.get(member);
            if (part == null) {
                throw new IllegalStateException(member + " was never started");
            }
            return part;
        }
    }

    private static String folderOf(Member server) {
        return server == Member.KAFKA ? "kafka" : "elasticsearch";
    }

    private static Optional<Service> service(Member member) {
        return switch (member) {
            case KAFKA, ELASTICSEARCH -> Optional.empty();
            case INGEST -> Optional.of(Service.INGEST);
            case CLEAN_1, CLEAN_2 -> Optional.of(Service.CLEAN);
            case INDEX_1, INDEX_2 -> Optional.of(Service.INDEX);
        };
    }

    private Ports portsOf(Member member) {
        return Optional.ofNullable(portsOf.get(member)).orElseThrow();
    }

    private DataFolder folder(Member member) {
        return Optional.ofNullable(folders.get(member)).orElseThrow();
    }

    /** Kafka's address. */
    public String bootstrapServers() {
        return ports.bootstrapServers();
    }

    /** Elasticsearch itself, past whatever stands before it. */
    public URI elasticsearchItself() {
        return URI.create("http://127.0.0.1:" + ports.elasticsearch());
    }

    /** Where the logs stand, those of each member in a folder of its own. */
    public Path logs() {
        return data.path();
    }

    /** The logs stay when the rest goes. */
    public void keepLogs() {
        data.keepLogs();
    }

    /** Stops everything, along the way that a page takes. */
    @Override
    public void close() throws IOException {
        for (var member : List.of(
                Member.INGEST,
                Member.CLEAN_1,
                Member.CLEAN_2,
                Member.INDEX_1,
                Member.INDEX_2,
                Member.KAFKA,
                Member.ELASTICSEARCH)) {
            synchronized (running) {
                Optional.ofNullable(running.remove(member)).ifPresent(Stopping::quietly);
            }
        }
        for (var folder : folders.values()) {
            folder.close();
        }
    }
}
