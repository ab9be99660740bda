package io.qingliu.pipeline.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.pipeline.input.Inputs;
import io.qingliu.pipeline.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final FakeService service = new FakeService();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Path pages = Path.of("");

    SendingTest() throws IOException {}

    @BeforeEach
    void makeAFolder() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void sendsEveryKindOfFileInTheOrderOfNames() throws IOException {
        Files.writeString(pages.resolve("a.ndjson"), "{\"url\": 1}\n\n{\"url\": 2}\n");
        Files.writeString(pages.resolve("b.json"), "{\n  \"url\": 3\n}\n");
        Files.writeString(pages.resolve("c.warc"), record("one") + record("two"));

        assertThat(send(Optional.empty())).isTrue();

        assertThat(service.requests())
                .extracting(FakeService.Request::path)
                .containsExactly("/v1/articles", "/v1/articles", "/v1/warc");
        assertThat(service.lines().get(0)).containsExactly("{\"url\": 1}", "{\"url\": 2}");
        assertThat(service.lines().get(1)).containsExactly("{   \"url\": 3 } ");
        assertThat(service.requests().get(2).body()).isEqualTo(record("one") + record("two"));
        assertThat(service.requests().get(2).mediaType()).isEqualTo("application/warc");
    }

    @Test
    void sendsItsKeyAndNeverShowsIt() throws IOException {
        writeLines(1);
        service.then(401, "{\"detail\": \"Send a key.\"}", "");

        assertThatThrownBy(() -> sending(Optional.empty(), Optional.of("secret-key"))
                        .send(new Inputs(List.of(pages)).files(), screen(), Clock.systemUTC()))
                .isInstanceOf(GivenUp.class)
                .hasMessage("The service does not take this: 401: Send a key.");

        assertThat(service.requests().getFirst().authorization()).isEqualTo("Bearer secret-key");
        assertThat(shown.toString(UTF_8)).doesNotContain("secret-key");
    }

    @Test
    void comesBackWhenItIsAskedTo() throws IOException {
        writeLines(3);
        service.then(429, "{\"detail\": \"In a moment.\"}", "1").then(503, "{\"detail\": \"Kafka is away.\"}", "0");

        assertThat(send(Optional.empty())).isTrue();

        assertThat(service.lines()).hasSize(3).allMatch(service.lines().getFirst()::equals);
    }

    @Test
    void givesUpWhenItsPatienceIsOver() throws IOException {
        writeLines(3);
        service.then(503, "{\"detail\": \"Kafka is away.\"}", "3600");

        assertThatThrownBy(() -> send(Optional.empty()))
                .isInstanceOf(GivenUp.class)
                .hasMessage("Gave up after 1 minutes: Kafka is away.");
    }

    @Test
    void saysWhatWasRefusedAndWhy() throws IOException {
        writeLines(3);
        service.then(
                207,
                "{\"accepted\": 2, \"refused\": 1, \"skipped\": {\"robots\": 4}, \"items\": [{\"index\": 1,"
                        + " \"status\": \"refused\", \"reason\": \"url-missing\", \"message\": \"No url.\"}]}",
                "");

        assertThat(send(Optional.empty())).isFalse();

        assertThat(shown.toString(UTF_8))
                .contains("refused   pages.ndjson:2  url-missing: No url.")
                .containsPattern("2 pages accepted in .* s; 1 refused \\(url-missing 1\\);"
                        + " 4 records that are no pages \\(robots 4\\)");
    }

    @Test
    void namesTheRecordOfAnArchiveThatWasRefused() throws IOException {
        Files.writeString(pages.resolve("c.warc"), record("one") + record("two"));
        service.then(
                422,
                "{\"detail\": \"1 page was refused.\", \"report\": {\"accepted\": 0, \"items\": [{\"index\": 0, \"status\":"
                        + " \"refused\", \"offset\": " + record("one").length()
                        + ", \"reason\": \"warc-record-broken\", \"message\": \"It is.\"}]}}",
                "");

        send(Optional.empty());

        assertThat(shown.toString(UTF_8)).contains("refused   c.warc:2  warc-record-broken: It is.");
    }

    @Test
    void dividesWhatIsTooLargeAsAWhole() throws IOException {
        writeLines(4);
        service.then(413, "{\"detail\": \"Too large.\"}", "")
                .then(413, "{\"detail\": \"Too large.\"}", "")
                .then(413, "{\"detail\": \"Too large.\"}", "");

        assertThat(send(Optional.empty())).isFalse();

        assertThat(service.lines()).extracting(List::size).containsExactly(4, 2, 1, 1, 2);
        assertThat(shown.toString(UTF_8)).contains("refused   pages.ndjson:1  body-too-large: Too large.");
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        var journal = Optional.of(folder.resolve("journal"));
        writeLines(1_200);
        service.then(202, "{\"accepted\": 500}", "").then(401, "{}", "");
        assertThatThrownBy(() -> send(journal)).isInstanceOf(GivenUp.class);

        assertThat(send(journal)).isTrue();
        assertThat(send(journal)).isTrue();

        assertThat(service.lines().stream().map(List::getFirst).toList())
                .containsExactly(line(0), line(500), line(500), line(1_000));
        assertThat(shown.toString(UTF_8)).contains("500 sent before").contains("1,200 sent before");
    }

    @Test
    void saysWhatItDoesNotSend() throws IOException {
        Files.writeString(pages.resolve("notes.pdf"), "%PDF");
        writeLines(1);

        assertThat(send(Optional.empty())).isFalse();

        assertThat(shown.toString(UTF_8)).contains("left out  notes.pdf  not a kind of file that holds pages");
    }

    @Test
    void sendsWhatStandsBeforeTheDamageOfAnArchive() throws IOException {
        var packed = new ByteArrayOutputStream();
        for (var text : List.of("one", "two")) {
            try (var out = new GZIPOutputStream(packed)) {
                out.write(record(text).getBytes(UTF_8));
            }
        }
        Files.write(pages.resolve("c.warc.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 15));

        assertThat(send(Optional.empty())).isFalse();

        assertThat(service.requests().getFirst().body()).startsWith(record("one"));
        assertThat(shown.toString(UTF_8)).contains("left out  c.warc.gz  cannot be read from here on");
    }

    private boolean send(Optional<Path> journal) throws IOException {
        return sending(journal, Optional.empty()).send(new Inputs(List.of(pages)).files(), screen(), Clock.systemUTC());
    }

    private Sending sending(Optional<Path> journal, Optional<String> key) {
        return new Sending(service.address(), key, journal, PATIENCE);
    }

    private Screen screen() {
        return Screen.file(new PrintStream(shown, true, UTF_8), Clock.systemUTC());
    }

    @Test
    void doesNotTakeADamagedMemberForTheEndOfAnArchive() throws IOException {
        var damaged = packed(record("three"));
        damaged[0] = 0;
        var archive = new ByteArrayOutputStream();
        for (var member : List.of(packed(record("one")), packed(record("two")), damaged, packed(record("four")))) {
            archive.write(member);
        }
        Files.write(pages.resolve("c.warc.gz"), archive.toByteArray());

        assertThat(send(Optional.empty())).isFalse();

        assertThat(service.requests().getFirst().body())
                .startsWith(record("one"))
                .doesNotContain("four");
        assertThat(shown.toString(UTF_8)).contains("left out  c.warc.gz  cannot be read from here on");
    }

    @Test
    void readsEveryMemberOfAnArchive() throws IOException {
        var archive = new ByteArrayOutputStream();
        for (var name : List.of("one", "two", "three")) {
            archive.write(packed(record(name)));
        }
        Files.write(pages.resolve("c.warc.gz"), archive.toByteArray());

        assertThat(send(Optional.empty())).isTrue();

        assertThat(service.requests().getFirst().body()).isEqualTo(record("one") + record("two") + record("three"));
    }

    private static byte[] packed(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private void writeLines(int count) throws IOException {
        Files.writeString(
                pages.resolve("pages.ndjson"),
                IntStream.range(0, count).mapToObj(SendingTest::line).collect(Collectors.joining("\n")));
    }

    private static String line(int number) {
        return "{\"url\": \"http://a.cn/" + number + "\"}";
    }

    private static String record(String block) {
        return "WARC/1.1\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }
}
