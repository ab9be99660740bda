package io.qingliu.benchmarks.ingest;

import io.qingliu.embedded.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who takes the pages, as a process of its own with the same Java, heap and collector. */
enum Contestant {
    BARE_LOOP("bare loop") {
        @Override
        List<String> program(Path root, String bootstrapServers, String group) {
            return List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    // As in the service: without it Kafka's client would put together messages that nobody reads.
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Dqingliu.root=" + root,
                    BareLoop.class.getName(),
                    bootstrapServers,
                    group);
        }
    },
    INGEST_SERVICE("ingest-service") {
        @Override
        List<String> program(Path root, String bootstrapServers, String group) {
            return List.of(
                    "-Dkafka.bootstrap.servers=" + bootstrapServers,
                    "-Dmp.messaging.incoming.raw.group.id=" + group,
                    "-Dquarkus.http.port=0",
                    "-jar",
                    root.resolve("ingest-service/target/quarkus-app/quarkus-run.jar")
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

    abstract List<String> program(Path root, String bootstrapServers, String group);

    ChildJvm start(Path root, Path folder, String bootstrapServers, String group) {
        var arguments = new ArrayList<>(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        arguments.addAll(program(root.toAbsolutePath(), bootstrapServers, group));
        return ChildJvm.start(
                new ChildJvm.Program(title, arguments, folder, Map.of(), folder.resolve(group + ".log"), STOPPING));
    }
}
