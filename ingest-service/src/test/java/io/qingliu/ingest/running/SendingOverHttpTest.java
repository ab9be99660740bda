package io.qingliu.ingest.running;

import static io.qingliu.ingest.running.Eventually.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.qingliu.ingest.Archive;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/sending.md tells people to do over HTTP, done. */
@Tag("servers")
@QuarkusTest
@QuarkusTestResource(KafkaBroker.class)
@TestProfile(KeysTest.Deployed.class)
class SendingOverHttpTest {
    private static final String KEY = "key-of-the-page-0123456789";

    private final Service service = new Service();
    private final Path keys;

    @TempDir
    Path folder;

    SendingOverHttpTest(@ConfigProperty(name = "qingliu.ingest.http.keys-file") Path keys) {
        this.keys = keys;
    }

    @BeforeEach
    void haveAKey() throws Exception {
        Files.writeString(keys, SendingPage.blocks("text").getFirst() + "page: " + KEY + "\n");
        eventually(() -> assertThat(
                        service.post("application/json", "{}", "X-API-Key", KEY).status())
                .isEqualTo(422));
    }

    @Test
    void runsEveryCommand() throws Exception {
        assumeThat(isThere("curl")).as("curl is not installed").isTrue();
        Files.writeString(folder.resolve("pages.ndjson"), page("a") + "\n" + page("b") + "\n");
        var archive = new Archive().page("http://news.example.cn/sending/c", "清河县老桥修缮完工");
        Files.write(folder.resolve("crawl.warc.gz"), Archive.gzip(archive.bytes()));
        var commands = SendingPage.blocks("sh");

        var answers =
                commands.stream().map(command -> run("sh", "-euc", command)).toList();

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).contains("\"accepted\":1,\"refused\":0");
        assertThat(answers.get(1)).contains("\"accepted\":2,\"refused\":0");
        assertThat(answers.get(2)).contains("\"accepted\":1,\"refused\":0");
        assertThat(run("sh", "-euc", commands.get(2).replace("--data-binary @", "-X POST -T ")))
                .contains("\"accepted\":1,\"refused\":0");
    }

    @Test
    void runsThePipelineForScrapy() throws Exception {
        assumeThat(isThere("python3")).as("python3 is not installed").isTrue();
        var accepted = service.counter("qingliu_pages_accepted_total", "");
        var items = IntStream.range(0, 150).mapToObj(i -> page("scrapy/" + i)).collect(Collectors.joining(", "));
        var crawl = SendingPage.blocks("python").getFirst() + """

                import logging, os, types
                settings = {"QINGLIU_URL": os.environ["QINGLIU"], "QINGLIU_KEY": os.environ["KEY"]}
                spider = types.SimpleNamespace(logger=logging.getLogger())
                pipeline = QingliuPipeline.from_crawler(types.SimpleNamespace(settings=settings))
                for item in [ITEMS, {"url": 5}]:
                    pipeline.process_item(item, spider)
                pipeline.close_spider(spider)
                """.replace("ITEMS", items);
        Files.writeString(folder.resolve("crawl.py"), crawl);

        assertThat(run("python3", "crawl.py")).contains("refused: /url must be a string");

        assertThat(service.counter("qingliu_pages_accepted_total", "")).isEqualTo(accepted + 150);
    }

    private boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", program + " --version >/dev/null 2>&1")
                        .start()
                        .waitFor()
                == 0;
    }

    private String run(String... command) {
        try {
            var output = Files.createTempFile(folder, "output", ".txt");
            var builder = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("QINGLIU", service.address());
            builder.environment().put("KEY", KEY);
            var process = builder.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output, UTF_8)).isZero();
            return Files.readString(output, UTF_8);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String name) {
        return new String(Samples.good("sending/" + name), UTF_8);
    }
}
