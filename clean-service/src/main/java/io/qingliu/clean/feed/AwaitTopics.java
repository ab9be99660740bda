package io.qingliu.clean.feed;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;

/** Waits until Kafka answers and every topic is there: Kafka Streams gives up where its source is missing. */
final class AwaitTopics {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int ANSWER_TIMEOUT_MS = 5_000;

    private final Map<String, Object> connection;

    /** {@code connection} says how to reach Kafka. */
    AwaitTopics(Map<String, Object> connection) {
        this.connection = connection;
    }

    /** Returns when all topics exist; until then {@code reasons} is told what is missing, each time anew. */
    void await(Consumer<String> reasons) throws InterruptedException {
        var settings = new Properties();
        settings.putAll(connection);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, BETWEEN_LOOKS.toMillis());
        var admin = Admin.create(settings);
        try {
            var missing = missing(admin);
            while (!missing.isEmpty()) {
                reasons.accept(missing);
                Thread.sleep(BETWEEN_LOOKS);
                missing = missing(admin);
            }
        } finally {
            admin.close(Duration.ZERO); // without waiting for an answer that nobody wants any more
        }
    }

    private static String missing(Admin admin) throws InterruptedException {
        try {
            var topics = Arrays.stream(Destination.values())
                    .map(Destination::topic)
                    .collect(Collectors.toCollection(TreeSet::new));
            topics.add(CleaningTopology.SOURCE);
            topics.removeAll(admin.listTopics(new ListTopicsOptions().timeoutMs(ANSWER_TIMEOUT_MS))
                    .names()
                    .get());
            return topics.isEmpty() ? "" : "topics are missing: " + String.join(", ", topics);
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return "Kafka does not answer: " + cause.getClass().getSimpleName();
        }
    }
}
