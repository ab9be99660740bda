package io.qingliu.embedded;

import static io.qingliu.embedded.Records.NEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static EmbeddedKafka any;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        any = EmbeddedKafka.inThisJvm();
    }

    @AfterAll
    static void stop() {
        any.close();
    }

    @Test
    void keepsCommittedRecordsOverARestart() {
        var options = ServerOptions.temporary().keptIn(directory);
        try (var kafka = EmbeddedKafka.inThisJvm(options)) {
            kafka.createTopics(List.of(NEWS));
            new Records(kafka.bootstrapServers()).sendInTransaction("清流");
        }

        try (var kafka = EmbeddedKafka.inThisJvm(options)) {
            assertThat(new Records(kafka.bootstrapServers()).read(1)).containsExactly("清流");
        }
    }

    @Test
    void keepsAcknowledgedRecordsWhenItIsKilled() throws Exception {
        var options = ServerOptions.temporary().keptIn(directory.resolve("data of a broker"));
        try (var kafka = EmbeddedKafka.asProcess(options)) {
            kafka.createTopics(List.of(NEWS));
            new Records(kafka.bootstrapServers()).sendInTransaction("清流");
            assertThat(kafka.isAlive()).isTrue();

            Kill.serverOf(options);

            assertThat(Deadline.in(Duration.ofMinutes(1)).await(() -> !kafka.isAlive()))
                    .isTrue();
        }

        try (var kafka = EmbeddedKafka.asProcess(options)) {
            assertThat(new Records(kafka.bootstrapServers()).read(1)).containsExactly("清流");
        }
    }

    @Test
    void bringsTopicsToTheList() {
        any.createTopics(List.of(new Topic("first", 2, Map.of())));
        any.createTopics(List.of(new Topic("first", 2, Map.of()), new Topic("second", 1, Map.of())));
        any.createTopics(List.of(new Topic("second", 1, Map.of("cleanup.policy", "compact"))));

        // The controller has it at once, the broker that is asked hears of it.
        assertThat(Deadline.in(Duration.ofMinutes(1))
                        .await(() -> policy("second").equals("compact")))
                .isTrue();
        assertThatThrownBy(() -> any.createTopics(List.of(new Topic("second", 3, Map.of()))))
                .hasMessageContaining("Topic second has 1 partitions and should have 3");
    }

    @Test
    void carriesRecordsOfManyMegabytes() {
        any.createTopics(List.of(NEWS));
        var records = new Records(any.bootstrapServers());
        var page = "x".repeat(60 * 1024 * 1024);

        records.sendInTransaction(page);

        assertThat(records.read(1)).singleElement().matches(page::equals, "the page");
    }

    private static String policy(String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", any.bootstrapServers()))) {
            var config = admin.describeConfigs(List.of(resource)).all().toCompletionStage();
            return config.toCompletableFuture()
                    .join()
                    .values()
                    .iterator()
                    .next()
                    .get("cleanup.policy")
                    .value();
        }
    }
}
