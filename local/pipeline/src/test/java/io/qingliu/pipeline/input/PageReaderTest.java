package io.qingliu.pipeline.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant MODIFIED = Instant.parse("2025-03-06T01:15:00.123Z");

    @TempDir
    Path folder;

    @Test
    void sendsATextFileAsBytesWithoutACharset() throws IOException {
        var bytes = "清河县".getBytes(Charset.forName("GB18030"));

        var page = value(onlyPage("page.txt", bytes));

        assertThat(page.path("url").asText()).isEqualTo("https://files.example.org/page.txt");
        assertThat(page.path("fetchedAt").asText()).isEqualTo("2025-03-06T01:15:00.123Z");
        assertThat(page.path("contentType").asText()).isEqualTo("text/plain");
        assertThat(page.path("bodyBase64").binaryValue()).isEqualTo(bytes);
        assertThat(page.has("body")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.HTM"})
    void sendsAnHtmlFileAsHtml(String name) throws IOException {
        var page = value(onlyPage(name, "<p>正文</p>".getBytes(UTF_8)));

        assertThat(page.path("contentType").asText()).isEqualTo("text/html");
    }

    @Test
    void unpacksACompressedHtmlFile() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write("<p>正文</p>".getBytes(UTF_8));
        }

        var page = value(onlyPage("page.html.gz", packed.toByteArray()));

        assertThat(page.path("bodyBase64").binaryValue()).isEqualTo("<p>正文</p>".getBytes(UTF_8));
    }

    @Test
    void givesACorpusPageWithoutAddressOneOfItsId() throws IOException {
        var page = value(onlyPage("a.raw.json", "{\"id\": \"a-1\", \"url\": null, \"text\": \"正文\"}"));

        assertThat(page.path("url").asText()).isEqualTo("https://example.org/a-1");
        assertThat(page.path("body").asText()).isEqualTo("正文");
        assertThat(page.path("fetchedAt").asText()).isEqualTo("2025-03-06T01:15:00.123Z");
    }

    @Test
    void keepsTheAddressOfACorpusPage() throws IOException {
        var page = value(onlyPage("a.raw.json", "{\"id\": \"a\", \"url\": \"https://a.example/1\", \"text\": \"文\"}"));

        assertThat(page.path("url").asText()).isEqualTo("https://a.example/1");
    }

    @Test
    void passesOverTheRightAnswersOfACorpus() throws IOException {
        assertThat(read("a.gold.json", "{\"articles\": []}".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void sendsAPageInTheShapeOfTheTopicAsItStands() throws IOException {
        var text = "{\"url\": \"https://a.example/1\",  \"body\": \"文\"}";

        var record = onlyPage("a.json", text);

        assertThat(record.value()).isEqualTo(text.getBytes(UTF_8));
        assertThat(record.key()).isEqualTo("https://a.example/1".getBytes(UTF_8));
    }

    @Test
    void takesAnArrayApart() throws IOException {
        var found = read("a.json", "[{\"url\":\"https://a.example/1\"}, {\"body\":\"文\"}, null]".getBytes(UTF_8));

        assertThat(pageNames(found)).containsExactly("a.json:1", "a.json:2", "a.json:3");
    }

    @Test
    void saysWhereAnArrayBreaksOff() throws IOException {
        var found = read("a.json", "[{\"url\":\"https://a.example/1\"}, {\"ur".getBytes(UTF_8));

        assertThat(pageNames(found)).containsExactly("a.json:1");
        assertThat(skipped(found)).containsExactly("a.json: not JSON from element 2 on");
    }

    @Test
    void keepsHalfACharacterOfAnArrayForThePipelineToJudge() throws IOException {
        var record = onlyPage("a.json", "[{\"url\": \"https://a.example/1\", \"body\": \"文\\ud800\"}]");

        assertThat(value(record).path("body").asText()).isEqualTo("文\ud800");
    }

    @Test
    void saysThatSomethingFollowsAnArray() throws IOException {
        var found = read(
                "a.json", "[{\"url\":\"https://a.example/1\"}] [{\"url\":\"https://a.example/2\"}]".getBytes(UTF_8));

        assertThat(pageNames(found)).containsExactly("a.json:1");
        assertThat(skipped(found)).containsExactly("a.json: something follows its array");
    }

    @Test
    void skipsPagesThatNoRecordTakes() throws IOException {
        var large = "{\"body\": \"" + "a".repeat(32 << 20) + "\"}";
        var small = "{\"body\": \"a\"}";

        assertThat(skipped(read("a.ndjson", (small + "\n" + large + "\n" + small).getBytes(UTF_8))))
                .containsExactly("a.ndjson:2: larger than 32 MiB, the most that one record takes");
        assertThat(skipped(read("a.json", ("[" + small + "," + large + "]").getBytes(UTF_8))))
                .containsExactly("a.json:2: larger than 32 MiB, the most that one record takes");
        assertThat(skipped(read("b.json", large.getBytes(UTF_8))))
                .containsExactly("b.json: larger than 32 MiB, the most that one record takes");
        assertThat(skipped(read("c.raw.json", large.replace("body", "text").getBytes(UTF_8))))
                .containsExactly("c.raw.json: larger than 32 MiB, the most that one record takes");
    }

    @Test
    void saysWhatIsWrongWithAFileThatHasGone() {
        var found = new ArrayList<Found>();

        PageReader.read(new InputFile(folder.resolve("gone.txt"), "gone.txt", MODIFIED), found::add);

        assertThat(skipped(found))
                .containsExactly("gone.txt: cannot be read: there is no " + folder.resolve("gone.txt"));
    }

    @Test
    void sendsEachLineAsItStandsEvenWhereItIsNotJson() throws IOException {
        var found = read("a.ndjson", "{\"url\": \"https://a.example/1\"}\n\n{\"ur\n".getBytes(UTF_8));

        assertThat(pageNames(found)).containsExactly("a.ndjson:1", "a.ndjson:3");
        assertThat(records(found)).extracting(ProducerRecord::value).contains("{\"ur".getBytes(UTF_8));
    }

    @Test
    void sendsALineThatIsNotUtf8ByteForByte() throws IOException {
        var line = new byte[] {'{', '"', (byte) 0xFF, '"', '}'};

        assertThat(onlyPage("a.jsonl", line).value()).isEqualTo(line);
    }

    @Test
    void sendsATombstoneForNull() throws IOException {
        assertThat(onlyPage("a.ndjson", "null").value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"0f3a\": {\"articleBody\": \"text\"}}", "12"})
    void skipsJsonThatIsNoPage(String json) throws IOException {
        assertThat(skipped(read("ground-truth.json", json.getBytes(UTF_8))))
                .containsExactly("ground-truth.json: not a page: none of url, fetchedAt, body, bodyBase64");
    }

    @Test
    void skipsOtherKindsOfFiles() throws IOException {
        assertThat(skipped(read("notes.pdf", new byte[10])))
                .containsExactly("notes.pdf: not a kind of file that holds pages");
    }

    @Test
    void skipsAFileThatNoRecordTakes() throws IOException {
        assertThat(skipped(read("large.txt", new byte[(23 << 20) + 1])))
                .containsExactly("large.txt: larger than 23 MiB, the most that one record takes");
    }

    @Test
    void skipsAFileThatOnlySaysItIsCompressed() throws IOException {
        assertThat(skipped(read("page.html.gz", "plain".getBytes(UTF_8))))
                .containsExactly("page.html.gz: cannot be read: Not in GZIP format");
    }

    private ProducerRecord<byte[], byte[]> onlyPage(String name, String text) throws IOException {
        return onlyPage(name, text.getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> onlyPage(String name, byte[] bytes) throws IOException {
        var records = records(read(name, bytes));
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private List<Found> read(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        var found = new ArrayList<Found>();
        PageReader.read(new InputFile(file, name, MODIFIED), found::add);
        return found;
    }

    private static List<ProducerRecord<byte[], byte[]>> records(List<Found> found) {
        return pages(found).stream().map(page -> page.on("articles.raw.v1")).toList();
    }

    private static List<String> pageNames(List<Found> found) {
        return pages(found).stream().map(RawPage::name).toList();
    }

    private static List<RawPage> pages(List<Found> found) {
        return found.stream()
                .filter(Found.Page.class::isInstance)
                .map(Found.Page.class::cast)
                .map(Found.Page::page)
                .toList();
    }

    private static List<String> skipped(List<Found> found) {
        return found.stream()
                .filter(Found.Skipped.class::isInstance)
                .map(Found.Skipped.class::cast)
                .map(skipped -> skipped.name() + ": " + skipped.reason())
                .toList();
    }

    private static JsonNode value(ProducerRecord<byte[], byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
