package io.qingliu.benchmarks.indexing;

import io.qingliu.embedded.ChildJvm;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who writes the articles, as a process of its own with the same Java, heap and collector. */
enum Contestant {
    BARE_LOOP("bare bulk loop") {
        @Override
        List<String> program(Path root, String bootstrapServers, String group, URI elasticsearch) {
            return List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    BareBulkLoop.class.getName(),
                    bootstrapServers,
                    group,
                    elasticsearch.toString());
        }
    },
    INDEX_SERVICE("index-service") {
        @Override
        List<String> program(Path root, String bootstrapServers, String group, URI elasticsearch) {
            return List.of(
                    "-Dkafka.bootstrap.servers=" + bootstrapServers,
                    "-Dquarkus.elasticsearch.hosts=" + elasticsearch.getAuthority(),
                    "-Dmp.messaging.incoming.articles.group.id=" + group,
                    "-Dquarkus.http.port=0",
                    "-jar",
                    root.resolve("index-service/target/quarkus-app/quarkus-run.jar")
                            .toString());
        }
    };

    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract List<String> program(Path root, String bootstrapServers, String group, URI elasticsearch);

    ChildJvm start(Path root, Path folder, String bootstrapServers, String group, URI elasticsearch) {
        var arguments = new ArrayList<>(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        arguments.addAll(program(root.toAbsolutePath(), bootstrapServers, group, elasticsearch));
        return ChildJvm.start(
                new ChildJvm.Program(title, arguments, folder, Map.of(), folder.resolve(group + ".log"), STOPPING));
    }
}
