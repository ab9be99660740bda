package io.qingliu.pipeline;

import io.qingliu.pipeline.letters.Selection;
import io.qingliu.pipeline.letters.Since;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands about dead letters have in common: which Kafka, and which letters. */
final class LetterOptions {
    private static final int SECONDS_FOR_AN_ANSWER = 10;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:9092",
            description = "Kafka; without it, the one of a local run: ${DEFAULT-VALUE}.")
    private String bootstrapServers = "";

    @Option(names = "--service", split = ",", paramLabel = "NAME", description = "ingest, clean or index.")
    private Set<String> services = Set.of();

    @Option(names = "--reason", split = ",", paramLabel = "CODE", description = "Such as document-refused.")
    private Set<String> reasons = Set.of();

    @Option(names = "--since", paramLabel = "TIME", description = "30m, 2h or 7d ago, or a time in RFC 3339.")
    private @Nullable String since;

    @Option(names = "--letter", split = ",", paramLabel = "PLACE", description = "Single ones, such as 2:17.")
    private Set<String> places = Set.of();

    Selection selection(Instant now) {
        return new Selection(services, reasons, Optional.ofNullable(since).map(text -> Since.parse(text, now)), places);
    }

    /**
     * The Kafka, which is there.
     *
     * @throws IllegalStateException with a sentence where it is not
     */
    String kafka() throws InterruptedException {
        var settings = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "qingliu-letters");
        try (var admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(SECONDS_FOR_AN_ANSWER, TimeUnit.SECONDS);
            return bootstrapServers;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "no Kafka answers at " + bootstrapServers + "; start one with ./qingliu run, or name another with"
                            + " --bootstrap-servers",
                    e);
        }
    }
}
