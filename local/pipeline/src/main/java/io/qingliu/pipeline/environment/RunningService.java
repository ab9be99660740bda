package io.qingliu.pipeline.environment;

import io.qingliu.embedded.ChildJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the three services as a process. */
final class RunningService implements AutoCloseable {
    // It is ready when the servers are, for which it waits; and they have five minutes on a busy machine.
    private static final Duration STARTING = Duration.ofMinutes(6);
    private static final Duration STOPPING = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Service service;
    private final ChildJvm process;
    private final URI address;
    private final Path log;

    private RunningService(Service service, ChildJvm process, URI address, Path log) {
        this.service = service;
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts it, and returns when it takes work. */
    static RunningService startReady(Service service, Path root, DataFolder data, Ports ports, HttpClient http) {
        return startReady(service, root, data, ports, http, List.of());
    }

    /** The same with more arguments for Java, which win over ours. */
    static RunningService startReady(
            Service service, Path root, DataFolder data, Ports ports, HttpClient http, List<String> more) {
        var running = start(service, root, data, ports, more);
        try {
            running.awaitReady(http);
            return running;
        } catch (RuntimeException e) {
            Stopping.quietly(running);
            throw e;
        }
    }

    /** Starts it, with more arguments for Java, which win over ours; it may have to wait before it takes work. */
    static RunningService start(Service service, Path root, DataFolder data, Ports ports, List<String> more) {
        return start(service, root, data, ports, more, Map.of());
    }

    /** The same with variables of its environment. */
    static RunningService start(
            Service service,
            Path root,
            DataFolder data,
            Ports ports,
            List<String> more,
            Map<String, String> environment) {
        var port = service.port(ports);
        var log = data.logs().resolve(service.title() + ".log");
        var arguments = new ArrayList<>(List.of(
                "-Xmx" + service.heap(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dkafka.bootstrap.servers=" + ports.bootstrapServers()));
        arguments.addAll(settings(service, data, ports));
        arguments.addAll(more);
        arguments.addAll(List.of("-jar", service.jar(root).toString()));
        var process = ChildJvm.start(new ChildJvm.Program(
                service.title(),
                arguments,
                // Not where the user stands: Quarkus would read a .env and a config folder there.
                data.folder(service.title()),
                environment,
                log,
                STOPPING));
        return new RunningService(service, process, URI.create("http://127.0.0.1:" + port), log);
    }

    private static List<String> settings(Service service, DataFolder data, Ports ports) {
        return switch (service) {
            case INGEST -> List.of("-Dqingliu.ingest.http.access=none"); // it listens on loopback
            case CLEAN -> List.of("-Dqingliu.clean.state-directory=" + data.folder("streams"));
            case INDEX -> List.of("-Dquarkus.elasticsearch.hosts=127.0.0.1:" + ports.elasticsearch());
        };
    }

    /** Returns when it takes work. */
    void awaitReady(HttpClient http) {
        var request = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        process.awaitReady(() -> answersWell(http, request), STARTING);
    }

    private static boolean answersWell(HttpClient http, HttpRequest request) {
        try {
            Thread.sleep(BETWEEN_LOOKS);
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a service", e);
        }
    }

    /** Fails where the process is no more. */
    void checkAlive() {
        if (!process.isAlive()) {
            throw new PartDied(service.title(), log);
        }
    }

    /** {@code kill -9}; returns when it is gone. */
    void kill() {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
        process.ended().join();
    }

    /** Its process id. */
    long processId() {
        return process.pid();
    }

    Service service() {
        return service;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.close();
    }
}
