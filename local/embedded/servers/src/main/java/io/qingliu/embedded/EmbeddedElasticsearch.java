package io.qingliu.embedded;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running Elasticsearch node in a process of its own, on the loopback address. */
public final class EmbeddedElasticsearch implements ElasticsearchServer {
    private static final String NAME = "Elasticsearch";
    // For a start that hangs; one that fails is noticed at once, and a busy machine takes its time.
    private static final Duration STARTING = Duration.ofMinutes(5);
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
     * Starts a node; returns when it answers and every index it has can be searched.
     *
     * @throws StartFailure saying what was wrong and where the log is
     */
    public static EmbeddedElasticsearch start(ServerOptions options) {
        var home = Homes.assembled().elasticsearch();
        var jdk = Jdk.running();
        jdk.requireComplete(NAME);
        // Unlike Kafka the node finds a free port by itself, and tells which.
        var port = options.port() == 0 ? 0 : FreePort.orAny(options.port(), NAME);
        var data = DataDirectory.open(NAME, options.data());
        try {
            var files = NodeFiles.in(data);
            files.configure();
            var command = new ElasticsearchCommand(jdk.java(), home, files.config(), files.temporary(), options.heap());
            var settings = new ElasticsearchSettings(home, files, port);
            return start(command, settings, files);
        } catch (RuntimeException e) {
            data.abandon();
            throw e;
        }
    }

    private static EmbeddedElasticsearch start(
            ElasticsearchCommand command, ElasticsearchSettings settings, NodeFiles files) {
        new StartArguments(settings.toMap(), files.config(), files.logs()).writeTo(files.arguments());
        var process = ChildProcess.start(new ChildProcess.Order(
                NAME,
                command.toList(),
                Optional.of(files.arguments()),
                files.data().root(),
                Map.of("LIBFFI_TMPDIR", files.temporary().toString()),
                files.console(),
                List.of(files.console(), files.log()),
                STOPPING));
        try {
            files.data().ownedBy(process.process().toHandle());
            process.awaitReady(files::hasPort, STARTING);
            var uri = URI.create("http://127.0.0.1:" + files.port());
            ClusterHealth.of(uri).awaitSearchable(STARTING);
            return new EmbeddedElasticsearch(files.data(), process, uri);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    @Override
    public URI uri() {
        return uri;
    }

    /** False once its process has ended by itself; the log in its data directory may say why. */
    public boolean isAlive() {
        return process.process().isAlive();
    }

    @Override
    public void close() {
        process.close();
        data.close();
    }
}
