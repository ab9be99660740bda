package io.qingliu.benchmarks.ingest;

import io.qingliu.benchmarks.comparison.Comparison;
import io.qingliu.benchmarks.comparison.Contestant;
import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.Topics;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/**
 * {@code CompareIngest [ROUNDS [PAGES]]}: ingest-service from topic to topic beside a bare loop, over the same pages on the
 * same broker.
 */
public final class CompareIngest {
    private static final int ROUNDS = 3;
    // Half a minute: the compiler is done with both after a third of that.
    private static final int PAGES = 600_000;

    private CompareIngest() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAGES;
        var root = Path.of(System.getProperty("qingliu.root")).toAbsolutePath();
        var topics = Topics.read(root.resolve("deploy/topics/topics.conf"));
        try (var kafka = EmbeddedKafka.asProcess(ServerOptions.temporary().withHeap("1g"));
                var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            kafka.createTopics(topics);
            Feed.write(kafka.bootstrapServers(), pages);
            var service = Contestant.service(
                    "ingest-service", root, "raw", "-Dkafka.bootstrap.servers=" + kafka.bootstrapServers());
            var bare = Contestant.bare("bare loop", BareLoop.class, root, kafka.bootstrapServers());
            new Comparison(service, bare, new Ingested(admin, topics), pages).run(rounds);
        }
    }
}
