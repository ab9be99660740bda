package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.environment.Builder;
import io.qingliu.pipeline.environment.DataFolder;
import io.qingliu.pipeline.kafka.KafkaConnection;
import io.qingliu.pipeline.reindex.Cluster;
import io.qingliu.pipeline.reindex.Readers;
import io.qingliu.pipeline.reindex.Reindexing;
import io.qingliu.pipeline.screen.Screen;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code reindex}. */
@Command(
        name = "reindex",
        description = "Builds all indices anew from articles.clean.v1 beside the old ones, and lets them take over.")
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:9200",
            description = "Elasticsearch (${DEFAULT-VALUE}).")
    private URI elasticsearch = URI.create("");

    @Option(
            names = "--group",
            paramLabel = "NAME",
            defaultValue = "index-service",
            description = "The consumer group of index-service (${DEFAULT-VALUE}).")
    private String group = "";

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(names = "--keep-old", description = "Leave the old indices; the next run removes them.")
    private boolean keepOld;

    @Option(names = "--anew", description = "Throw away what an unfinished run has filled.")
    private boolean anew;

    @Option(names = "--even-if-smaller", description = "Let the new ones serve that hold much less than the old.")
    private boolean evenIfSmaller;

    @Override
    public Integer call() throws Exception {
        if (elasticsearch.getHost() == null || !List.of("http", "https").contains(elasticsearch.getScheme())) {
            System.err.println("qingliu: --elasticsearch needs an address such as http://127.0.0.1:9200");
            return ExitCode.USAGE;
        }
        Logs.off();
        var interruption = Interruption.ofThisThread();
        var screen = Screens.ofThisProcess();
        try {
            reindex(kafka.kafka(), screen);
            return ExitCode.OK;
        } catch (Exception e) {
            // Whoever was waiting when it came tells of it in a way of his own.
            if (interruption.came()) {
                screen.line("stopped; one generation serves, and the same command goes on");
                return interruption.exitCode();
            }
            throw e;
        } finally {
            screen.done();
        }
    }

    private void reindex(KafkaConnection connection, Screen screen) throws Exception {
        var root = Path.of(System.getProperty("qingliu.root", "."));
        try (var http = HttpClient.newHttpClient();
                var data = DataFolder.temporary();
                var readers = new Readers(connection)) {
            var reindexing = new Reindexing(
                    new Cluster(http, elasticsearch, credentials(System.getenv())),
                    readers,
                    group,
                    generation -> Builder.start(
                            root,
                            data,
                            http,
                            connection,
                            elasticsearch,
                            Reindexing.groupOf(group, generation),
                            generation),
                    screen);
            if (dryRun) {
                reindexing.tell();
                return;
            }
            try {
                reindexing.run(anew, keepOld, evenIfSmaller);
            } catch (Exception e) {
                data.keepLogs();
                screen.line("the log of what was started here stays in " + data.logs());
                throw e;
            }
        }
    }

    // The same variables that index-service takes, which the one that is started here inherits.
    private static Map<String, String> credentials(Map<String, String> environment) {
        var key = environment.getOrDefault("QUARKUS_ELASTICSEARCH_API_KEY", "");
        var user = environment.getOrDefault("QUARKUS_ELASTICSEARCH_USERNAME", "");
        if (!key.isEmpty()) {
            return Map.of("Authorization", "ApiKey " + key);
        }
        var password = environment.getOrDefault("QUARKUS_ELASTICSEARCH_PASSWORD", "");
        return user.isEmpty()
                ? Map.of()
                : Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8)));
    }
}
