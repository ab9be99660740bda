package io.qingliu.containers;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import io.qingliu.embedded.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/**
 * The container of one server, on a fixed port of the loopback address. A server whose state is to be kept is only stopped
 * when it is closed, because a container holds its state as long as it exists: the next start with the same directory
 * starts it again. What is left over goes when the JVM ends.
 */
record ServerContainer(GenericContainer<?> container, int port, Optional<Path> kept) implements AutoCloseable {
    // For a start that hangs; a busy machine takes its time.
    private static final Duration STARTING = Duration.ofMinutes(5);
    private static final Map<Path, ServerContainer> STOPPED = new ConcurrentHashMap<>();

    /** Starts it, or starts it again; waiting until it can be used is the caller's. */
    static ServerContainer start(ServerOptions options, IntFunction<GenericContainer<?>> newOnPort) {
        var stopped = options.data().flatMap(directory -> Optional.ofNullable(STOPPED.remove(directory)));
        if (stopped.isPresent()) {
            stopped.get().startAgain();
            return stopped.get();
        }
        var port = options.port() == 0 ? freePort() : options.port();
        var binding = new PortBinding(Binding.bindIpAndPort("127.0.0.1", port), ExposedPort.tcp(port));
        var container = newOnPort
                .apply(port)
                .withStartupTimeout(STARTING)
                .withCreateContainerCmdModifier(creation ->
                        Objects.requireNonNull(creation.getHostConfig()).withPortBindings(binding));
        container.start();
        return new ServerContainer(container, port, options.data());
    }

    @Override
    public void close() {
        if (kept.isPresent()) {
            DockerClientFactory.instance()
                    .client()
                    .stopContainerCmd(container.getContainerId())
                    .exec();
            STOPPED.put(kept.get(), this);
        } else {
            container.stop();
        }
    }

    private void startAgain() {
        DockerClientFactory.instance()
                .client()
                .startContainerCmd(container.getContainerId())
                .exec();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
