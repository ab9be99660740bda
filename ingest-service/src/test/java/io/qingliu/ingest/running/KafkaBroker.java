package io.qingliu.ingest.running;

import io.qingliu.embedded.KafkaServer;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.TestServers;
import io.qingliu.embedded.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A real broker with the topics of deploy/topics, started before the service; a test may take it away for a while. */
public final class KafkaBroker implements QuarkusTestResourceLifecycleManager {
    private final Path data = directory();
    private Optional<KafkaServer> broker = Optional.empty();
    private int port;

    /** A {@code Consumer<Boolean>}: false takes the broker away, true brings it back with everything that it had. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    public @interface Switch {}

    @Override
    public Map<String, String> start() {
        switchTo(true);
        broker.orElseThrow()
                .createTopics(Topics.read(Path.of(System.getProperty("qingliu.root"), "deploy/topics/topics.conf")));
        return Map.of("kafka.bootstrap.servers", broker.orElseThrow().bootstrapServers());
    }

    @Override
    public void inject(TestInjector injector) {
        Consumer<Boolean> control = this::switchTo;
        injector.injectIntoFields(control, new TestInjector.AnnotatedAndMatchesType(Switch.class, Consumer.class));
    }

    @Override
    public void stop() {
        switchTo(false);
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void switchTo(boolean on) {
        broker.ifPresent(KafkaServer::close);
        broker = Optional.empty();
        if (on) {
            var started = TestServers.chosen()
                    .kafka(ServerOptions.temporary().keptIn(data).onPort(port));
            port = Integer.parseInt(started.bootstrapServers().split(":")[1]);
            broker = Optional.of(started);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("ingest-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
