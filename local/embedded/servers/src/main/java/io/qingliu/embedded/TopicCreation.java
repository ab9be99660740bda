package io.qingliu.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Brings a broker's topics to the wanted list. */
final class TopicCreation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Admin admin;

    TopicCreation(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    void create(List<Topic> topics) {
        topics.forEach(this::createOrConfigure);
        topics.forEach(this::awaitLeaders);
    }

    private void createOrConfigure(Topic topic) {
        var wanted = new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty());
        try {
            get(admin.createTopics(List.of(wanted.configs(topic.config()))).all());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw failed("create", topic, e);
            }
            configure(topic);
        }
    }

    private void configure(Topic topic) {
        try {
            get(admin.incrementalAlterConfigs(Map.of(resource(topic), operations(topic)))
                    .all());
        } catch (ExecutionException e) {
            throw failed("configure", topic, e);
        }
    }

    private void awaitLeaders(Topic topic) {
        if (!Deadline.in(PATIENCE).await(() -> isReady(topic))) {
            throw new IllegalStateException("Topic " + topic.name() + " has no leaders after " + PATIENCE);
        }
    }

    private boolean isReady(Topic topic) {
        try {
            return get(admin.describeTopics(List.of(topic.name())).allTopicNames()).values().stream()
                    .allMatch(description -> hasLeaders(topic, description));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false; // the broker has not heard of it from its controller yet
            }
            throw failed("describe", topic, e);
        }
    }

    private static boolean hasLeaders(Topic topic, TopicDescription description) {
        var partitions = description.partitions();
        if (partitions.size() != topic.partitions()) {
            throw new IllegalStateException(
                    "Topic " + topic.name() + " has " + partitions.size()
                            + " partitions and should have " + topic.partitions()
                            + ". Keys would change their partitions, so this is not done by itself: use an empty data directory.");
        }
        return partitions.stream().allMatch(partition -> partition.leader() != null);
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not answer within " + PATIENCE, e);
        }
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static List<AlterConfigOp> operations(Topic topic) {
        return topic.config().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private static IllegalStateException failed(String what, Topic topic, ExecutionException e) {
        return new IllegalStateException("Cannot " + what + " topic " + topic.name() + ": " + e.getCause(), e);
    }

    @Override
    public void close() {
        admin.close();
    }
}
