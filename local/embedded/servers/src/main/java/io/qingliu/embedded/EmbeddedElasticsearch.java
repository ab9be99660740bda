package io.qingliu.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A running Elasticsearch node in a process of its own, on the loopback address. */
public final class EmbeddedElasticsearch implements AutoCloseable {
    private static final String NAME = "Elasticsearch";
    private static final Duration STARTING = Duration.ofMinutes(2);
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final DataDirectory data;
    private final ChildProcess process;
    private final URI uri;

    private EmbeddedElasticsearch(DataDirectory data, ChildProcess process, URI uri) {
        this.data = data;
        this.process = process;
        this.uri = uri;
    }

    /**
     * Starts a node; returns when it answers and every index it knows can be searched.
     *
     * @throws StartFailure saying what was wrong and where the log is
     */
    public static EmbeddedElasticsearch start(ServerOptions options) {
        var home = Homes.assembled().elasticsearch();
        var jdk = Jdk.running();
        jdk.requireComplete(NAME);
        var port = options.port() == 0 ? 0 : FreePort.orAny(options.port(), NAME);
        var data = DataDirectory.open(NAME, options.data());
        var logs = data.directory("logs");
        var config = data.directory("config");
        var temporary = data.directory("tmp");
        var log = new LogFile(logs.resolve("elasticsearch.log"));
        log.configureIn(config);
        var ports = PortsFile.in(logs);
        ports.delete();
        var process = ChildProcess.start(new ChildProcess.Order(
                NAME,
                new ElasticsearchCommand(jdk.java(), home, config, temporary, options.heap()).toList(),
                data.root(),
                logs.resolve("console.log"),
                Map.of("LIBFFI_TMPDIR", temporary.toString()),
                STOPPING));
        try {
            data.ownedBy(process.handle());
            var arguments = new StartArguments(new ElasticsearchSettings(home, data, port).toMap(), config, logs);
            send(process, arguments.toBytes());
            process.awaitReady(ports::exists, STARTING, List.of(log.path(), logs.resolve("console.log")));
            var uri = URI.create("http://127.0.0.1:" + ports.port());
            ClusterHealth.of(uri).awaitSearchable(STARTING);
            return new EmbeddedElasticsearch(data, process, uri);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    /** Address of the HTTP interface, such as {@code http://127.0.0.1:9200}. */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.close();
        data.close();
    }

    // The input stays open: the node ends when it ends.
    private static void send(ChildProcess process, byte[] arguments) {
        try {
            process.input().write(arguments);
            process.input().flush();
        } catch (IOException e) {
            // The process has ended before it read them; waiting for it says why.
        }
    }

    /** The file {@code http.ports}, which the node writes in one piece when it has started. */
    private record PortsFile(Path path) {
        static PortsFile in(Path logs) {
            return new PortsFile(logs.resolve("http.ports"));
        }

        boolean exists() {
            return Files.exists(path);
        }

        void delete() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new StartFailure(NAME + " cannot start: " + path + " of an earlier run cannot be deleted", e);
            }
        }

        int port() {
            try {
                var address = Files.readAllLines(path).getFirst().strip();
                return Integer.parseInt(address, address.lastIndexOf(':') + 1, address.length(), 10);
            } catch (IOException | NumberFormatException e) {
                throw new StartFailure(NAME + " did not start: " + path + " cannot be understood", e);
            }
        }
    }
}
