package io.qingliu.pipeline.overview;

import com.sun.net.httpserver.HttpServer;
import io.qingliu.pipeline.count.Counters;
import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Service;
import io.qingliu.pipeline.feed.Backlog;
import io.qingliu.pipeline.feed.Feeding;
import io.qingliu.pipeline.provenance.Provenances;
import io.qingliu.pipeline.search.ArticleIndex;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The server of the page. Loopback only: whoever reaches it reads all articles. */
public final class Overview implements AutoCloseable {
    private static final int USUAL_BACKLOG = 0;
    private static final int NOW = 0;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Flow flow;
    private final Provenances provenances;

    private Overview(HttpServer server, ExecutorService threads, Flow flow, Provenances provenances) {
        this.server = server;
        this.threads = threads;
        this.flow = flow;
        this.provenances = provenances;
    }

    /**
     * Begins to answer.
     *
     * @param port of the loopback address; 0 for any that is free
     * @param feeding how far the files are that are being sent
     * @throws IOException where somebody else has the port
     */
    public static Overview open(
            Environment environment, int port, Supplier<Optional<Feeding>> feeding, HttpClient http, Clock clock)
            throws IOException {
        var server = bind(port);
        var kafka = environment.bootstrapServers();
        var cleaner = environment.address(Service.CLEAN);
        var counters =
                new Counters(http, environment.address(Service.INGEST), cleaner, environment.address(Service.INDEX));
        var flow = new Flow(counters, new Backlog(kafka), feeding, cleaner, clock);
        var provenances = new Provenances(kafka, clock);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        server.createContext(
                "/",
                new Routes(
                        flow,
                        new ArticleIndex(http, environment.elasticsearch()),
                        new Originals(provenances, http, cleaner)));
        server.setExecutor(threads);
        server.start();
        return new Overview(server, threads, flow, provenances);
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), USUAL_BACKLOG);
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken, and the overview needs it", e);
        }
    }

    /** Where to look at it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(NOW);
        threads.shutdownNow();
        threads.close();
        provenances.close();
        flow.close();
    }
}
