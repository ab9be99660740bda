package io.qingliu.benchmarks.comparison;

import io.qingliu.embedded.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who takes the records, as a process of its own with the same Java, heap and collector as the other.
 *
 * @param arguments of the JVM for one round, by the name of the round's consumer group
 */
public record Contestant(String title, Function<String, List<String>> arguments) {
    private static final Duration STOPPING = Duration.ofSeconds(20);

    /** A loop with a main method; the round's consumer group is its last argument. */
    public static Contestant bare(String title, Class<?> main, Path root, String... arguments) {
        return new Contestant(title, group -> {
            var all = new ArrayList<>(List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    // As in the service: without it Kafka's client would put together messages that nobody reads.
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Dqingliu.root=" + root,
                    main.getName()));
            all.addAll(Arrays.asList(arguments));
            all.add(group);
            return all;
        });
    }

    /**
     * A service as it is packaged.
     *
     * @param channel whose consumer group is another one in each round
     */
    public static Contestant service(String title, Path root, String channel, String... options) {
        return new Contestant(title, group -> {
            var all = new ArrayList<>(Arrays.asList(options));
            all.add("-Dmp.messaging.incoming." + channel + ".group.id=" + group);
            all.add("-Dquarkus.http.port=0");
            all.add("-jar");
            all.add(root.resolve(title)
                    .resolve("target/quarkus-app/quarkus-run.jar")
                    .toString());
            return all;
        });
    }

    ChildJvm start(Path folder, String group) {
        var all = new ArrayList<>(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        all.addAll(arguments.apply(group));
        return ChildJvm.start(
                new ChildJvm.Program(title, all, folder, Map.of(), folder.resolve(group + ".log"), STOPPING));
    }
}
