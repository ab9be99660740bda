package io.qingliu.benchmarks.indexing;

import io.qingliu.benchmarks.comparison.Comparison;
import io.qingliu.benchmarks.comparison.Contestant;
import io.qingliu.embedded.EmbeddedElasticsearch;
import io.qingliu.embedded.EmbeddedKafka;
import io.qingliu.embedded.ServerOptions;
import io.qingliu.embedded.Topics;
import java.nio.file.Path;

/**
 * {@code CompareIndexing [ROUNDS [ARTICLES]]}: index-service from its topic to Elasticsearch beside a bare bulk loop, over
 * the same articles with the same servers. In each round the service comes first: it brings the templates, which the bare
 * loop then writes by.
 */
public final class CompareIndexing {
    private static final int ROUNDS = 3;
    // Half a minute: the compiler is done with both after a third of that, and Elasticsearch has not begun large
    // merges.
    private static final int ARTICLES = 120_000;

    private CompareIndexing() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        var articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ARTICLES;
        var root = Path.of(System.getProperty("qingliu.root")).toAbsolutePath();
        try (var kafka = EmbeddedKafka.asProcess(ServerOptions.temporary());
                var elasticsearch =
                        EmbeddedElasticsearch.start(ServerOptions.temporary().withHeap("1g"))) {
            kafka.createTopics(Topics.read(root.resolve("deploy/topics/topics.conf")));
            Articles.write(kafka.bootstrapServers(), articles);
            var service = Contestant.service(
                    "index-service",
                    root,
                    "articles",
                    "-Dkafka.bootstrap.servers=" + kafka.bootstrapServers(),
                    "-Dquarkus.elasticsearch.hosts=" + elasticsearch.uri().getAuthority());
            var bare = Contestant.bare(
                    "bare bulk loop",
                    BareBulkLoop.class,
                    root,
                    kafka.bootstrapServers(),
                    elasticsearch.uri().toString());
            new Comparison(service, bare, new Cluster(elasticsearch.uri()), articles).run(rounds);
        }
    }
}
