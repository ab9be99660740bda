package io.qingliu.pipeline;

import io.qingliu.pipeline.kafka.KafkaConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Kafka a command works with. */
final class KafkaOption {
    private static final String LOCAL = "127.0.0.1:9092";
    private static final int SECONDS_FOR_AN_ANSWER = 10;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Kafka; without it, the one of a local run: " + LOCAL + ".")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--client-properties",
            paramLabel = "FILE",
            description = "How to be let in, as Kafka's own tools take it: security.protocol=SASL_SSL and so on.")
    private @Nullable Path clientProperties;

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), "qingliu: " + message);
    }

    /**
     * The Kafka, which is there.
     *
     * @throws IllegalStateException with a sentence where it is not
     */
    KafkaConnection kafka() throws InterruptedException {
        var kafka = connection();
        var settings = kafka.with(Map.of(
                AdminClientConfig.CLIENT_ID_CONFIG,
                "qingliu",
                // Or closing would wait for the request that nobody answers.
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                SECONDS_FOR_AN_ANSWER * 1_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                SECONDS_FOR_AN_ANSWER * 1_000));
        try (var admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(SECONDS_FOR_AN_ANSWER, TimeUnit.SECONDS);
            return kafka;
        } catch (KafkaException e) {
            throw wrong(
                    clientProperties == null
                            ? "'" + kafka.bootstrapServers() + "' is not HOST:PORT of a Kafka"
                            : "no client can be made with " + clientProperties + ": " + innermost(e));
        } catch (ExecutionException | TimeoutException e) {
            if (e.getCause() instanceof AuthenticationException refusal) {
                throw new IllegalStateException(
                        "Kafka at " + kafka.bootstrapServers() + " lets nobody in like this: " + refusal.getMessage(),
                        e);
            }
            throw new IllegalStateException(
                    "no Kafka answers at " + kafka.bootstrapServers()
                            + "; start one with ./qingliu run, or name another with" + " --bootstrap-servers",
                    e);
        }
    }

    private KafkaConnection connection() {
        var servers = Optional.ofNullable(bootstrapServers);
        if (clientProperties == null) {
            return KafkaConnection.to(servers.orElse(LOCAL));
        }
        try {
            return KafkaConnection.read(clientProperties, servers, LOCAL);
        } catch (IOException | IllegalArgumentException e) {
            throw wrong("cannot read " + clientProperties);
        }
    }

    // "Failed to create new KafkaAdminClient" helps nobody; what lies below names the setting.
    private static String innermost(Throwable thrown) {
        var cause = thrown.getCause();
        return cause == null ? String.valueOf(thrown.getMessage()) : innermost(cause);
    }
}
