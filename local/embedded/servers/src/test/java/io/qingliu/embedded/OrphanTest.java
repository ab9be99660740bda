package io.qingliu.embedded;

import static io.qingliu.embedded.Records.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers do not outlive the process that started them, and what they kept can be used again. */
class OrphanTest {
    @TempDir
    Path directory;

    @Test
    void bothServersEndWhenTheirParentIsKilledAndStartAgain() throws Exception {
        var kafkaOptions = Parent.kafka(directory);
        var elasticsearchOptions = Parent.elasticsearch(directory);
        var parent = startParent();
        assertThat(Deadline.in(Duration.ofMinutes(10))
                        .await(() -> !parent.isAlive() || Files.exists(Parent.ready(directory))))
                .isTrue();
        var broker = Kill.serverIn(kafkaOptions);
        var node = Kill.serverIn(elasticsearchOptions);
        assertThat(broker.isAlive() && node.isAlive()).as(LogTail.of(log())).isTrue();

        Kill.process(parent.toHandle());

        assertThat(Kill.isGone(broker)).isTrue();
        assertThat(Kill.isGone(node)).isTrue();
        try (var kafka = EmbeddedKafka.asProcess(kafkaOptions);
                var elasticsearch = EmbeddedElasticsearch.start(elasticsearchOptions)) {
            assertThat(new Records(kafka.bootstrapServers()).read(1)).containsExactly("清流");
            assertThat(new Rest(elasticsearch.uri()).get("/news/_doc/1?filter_path=found"))
                    .isEqualTo("{\"found\":true}");
        }
    }

    private Process startParent() throws Exception {
        return new ProcessBuilder(
                        Jdk.running().java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dqingliu.embedded.home=" + System.getProperty("qingliu.embedded.home"),
                        Parent.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return directory.resolve("parent.log");
    }

    /** A program that starts both servers at the same time and never stops them. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            var directory = Path.of(arguments[0]);
            var node = CompletableFuture.supplyAsync(() -> EmbeddedElasticsearch.start(elasticsearch(directory)));
            var kafka = EmbeddedKafka.asProcess(kafka(directory));
            kafka.createTopics(List.of(NEWS));
            new Records(kafka.bootstrapServers()).sendInTransaction("清流");
            new Rest(node.join().uri()).put("/news/_doc/1", "{}");
            Files.createFile(ready(directory));
            Thread.sleep(Duration.ofMinutes(15));
        }

        static Path ready(Path directory) {
            return directory.resolve("ready");
        }

        static ServerOptions kafka(Path directory) {
            return ServerOptions.temporary().keptIn(directory.resolve("kafka"));
        }

        static ServerOptions elasticsearch(Path directory) {
            return ServerOptions.temporary().keptIn(directory.resolve("elasticsearch"));
        }
    }
}
