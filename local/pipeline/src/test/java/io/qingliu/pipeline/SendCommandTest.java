package io.qingliu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.environment.FrontDoor;
import io.qingliu.pipeline.feed.PageStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./qingliu send} as a process, to a real ingest-service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendCommandTest {
    private final List<FrontDoor> doors = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    void openADoor() throws IOException {
        doors.add(FrontDoor.open(Path.of(System.getProperty("qingliu.root")), "256m"));
    }

    @AfterAll
    void closeIt() throws IOException {
        doors.getFirst().close();
    }

    @Test
    void sendsFilesAndSaysWhatWasRefused() throws Exception {
        var pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.txt"), "清河县新建图书室\n3月5日,清河县图书室开放。\n");
        Files.writeString(pages.resolve("b.ndjson"), "{\"url\": \"http://a.cn/\"}\n");
        Files.writeString(pages.resolve("c.warc"), """
                WARC/1.1\r
                WARC-Type: resource\r
                WARC-Target-URI: http://a.cn/1\r
                WARC-Date: 2026-03-05T08:00:00Z\r
                Content-Type: text/plain\r
                Content-Length: 8\r
                \r
                news one\r
                \r
                """);

        try (var send = start(pages.toString())) {
            assertThat(send.awaitEnd()).describedAs(send.output()).isEqualTo(3);
            assertThat(send.output())
                    .contains("refused   b.ndjson:1  fetched-at-missing: ")
                    .contains("2 pages accepted in ");
        }
    }

    @Test
    void goesOnAfterItWasKilledAndSendsAtMostOneParcelTwice() throws Exception {
        var journal = folder.resolve("journal");
        var pages = new PageStream("killed.example", 1);
        var file = folder.resolve("pages.ndjson");
        try (var out = Files.newOutputStream(file)) {
            pages.write(out, 30_000_000);
        }

        try (var send = start(file.toString(), "--resume", journal.toString())) {
            while (!Files.exists(journal) || Files.size(journal) < 100) {
                assertThat(send.isRunning()).describedAs(send.output()).isTrue();
                Thread.onSpinWait();
            }
            send.kill();
            send.awaitEnd();
        }
        try (var send = start(file.toString(), "--resume", journal.toString())) {
            assertThat(send.awaitEnd()).describedAs(send.output()).isZero();
            assertThat(send.output()).contains(" sent before");
        }

        // Two are those of another test.
        assertThat(accepted()).isBetween(pages.pages(), pages.pages() + 500 + 2);
    }

    @Test
    void refusesAnAddressThatIsNone() throws Exception {
        try (var send = RunningCommand.startAny(folder, Stream.of("send", "pages", "--to", "localhost:8081"))) {
            assertThat(send.awaitEnd()).isEqualTo(2);
            assertThat(send.output()).contains("--to needs an address");
        }
    }

    private long accepted() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var metrics = http.send(
                            HttpRequest.newBuilder(doors.getFirst().address().resolve("/q/metrics"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            var accepted = Pattern.compile("(?m)^qingliu_pages_accepted_total(?:\\{.*})? ([0-9.E]+)")
                    .matcher(metrics);
            assertThat(accepted.find()).isTrue();
            return (long) Double.parseDouble(accepted.group(1));
        }
    }

    private RunningCommand start(String... arguments) throws IOException {
        return RunningCommand.startAny(
                folder,
                Stream.concat(
                        Stream.of("send", "--to", doors.getFirst().address().toString()), Stream.of(arguments)));
    }
}
