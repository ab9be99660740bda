package io.qingliu.pipeline.environment;

import io.qingliu.pipeline.kafka.KafkaConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An index-service that fills a generation of indices of its own, beside those that write the one that serves. */
public final class Builder implements AutoCloseable {
    private final RunningService service;
    private final Readiness readiness;

    private Builder(RunningService service, Readiness readiness) {
        this.service = service;
        this.readiness = readiness;
    }

    /**
     * Starts it.
     *
     * @param group the name of its consumer group: two of the same name share the work
     */
    public static Builder start(
            Path root,
            DataFolder data,
            HttpClient http,
            KafkaConnection kafka,
            URI elasticsearch,
            String group,
            int generation) {
        var port = elasticsearch.getPort() < 0 ? "" : ":" + elasticsearch.getPort();
        var settings = List.of(
                "-Dkafka.bootstrap.servers=" + kafka.bootstrapServers(),
                "-Dquarkus.elasticsearch.hosts=" + elasticsearch.getHost() + port,
                "-Dquarkus.elasticsearch.protocol=" + elasticsearch.getScheme(),
                "-Dmp.messaging.incoming.articles.group.id=" + group,
                "-Dqingliu.index.build=" + generation,
                "-Dqingliu.index.check-interval=1s");
        return new Builder(
                RunningService.start(Service.INDEX, root, data, Ports.free(), settings, environment(kafka)),
                new Readiness(http));
    }

    // Not on the command line, which everybody on the machine can read: there may be passwords.
    private static Map<String, String> environment(KafkaConnection kafka) {
        return kafka.properties().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> "KAFKA_" + setting.getKey().replace('.', '_').toUpperCase(Locale.ROOT),
                        Map.Entry::getValue));
    }

    /** What keeps it from its work, by its own word; empty while nothing does. */
    public List<String> troubles() throws InterruptedException {
        return readiness.reasons(service.address());
    }

    /** Fails where the process is no more. */
    public void checkAlive() {
        service.checkAlive();
    }

    @Override
    public void close() {
        service.close();
    }
}
