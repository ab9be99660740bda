package io.qingliu.clean.feed;

import io.qingliu.clean.TestKafka;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts a broker for the service and hands it to the test. */
public final class WithKafka implements QuarkusTestResourceLifecycleManager {
    private @Nullable TestKafka kafka;

    @Override
    public Map<String, String> start() {
        var started = new TestKafka();
        started.createTopics();
        kafka = started;
        return Map.of(
                "kafka.bootstrap.servers", started.bootstrapServers(),
                "qingliu.clean.state-directory", temporaryDirectory(),
                "quarkus.http.test-port", "0");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(TestKafka.class));
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }

    private static String temporaryDirectory() {
        try {
            return Files.createTempDirectory("qingliu-clean").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
