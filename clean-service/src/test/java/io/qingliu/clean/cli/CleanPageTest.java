package io.qingliu.clean.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.clean.Contract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanPageTest {
    private static final String TEXT = "清河县新建三座村级图书室\n3月5日,清河县三座村级图书室同日开放。\n";
    private static final String HTML = "<h1>清河县新建三座村级图书室</h1><p>3月5日,清河县三座村级图书室同日开放。</p>";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void cleansText() throws IOException {
        assertThat(run("", file("page.txt", TEXT.getBytes(StandardCharsets.UTF_8))))
                .isZero();

        assertThat(title()).isEqualTo("清河县新建三座村级图书室");
    }

    @Test
    void cleansTextInGb18030() throws IOException {
        assertThat(run("", file("page.txt", TEXT.getBytes(Charset.forName("GB18030")))))
                .isZero();

        assertThat(title()).isEqualTo("清河县新建三座村级图书室");
    }

    @Test
    void cleansHtmlByItsName() throws IOException {
        assertThat(run("", file("page.html", HTML.getBytes(StandardCharsets.UTF_8))))
                .isZero();

        assertThat(title()).isEqualTo("清河县新建三座村级图书室");
    }

    @Test
    void cleansPackedHtml() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(HTML.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("", file("page.html.gz", packed.toByteArray()))).isZero();

        assertThat(title()).isEqualTo("清河县新建三座村级图书室");
    }

    @Test
    void cleansWhatACrawlerWouldSend() throws IOException {
        var json = "{\"url\": \"https://news.example.cn/1.html\", \"text\": \"清河县三座村级图书室开放。\"}";

        assertThat(run("", file("page.json", json.getBytes(StandardCharsets.UTF_8))))
                .isZero();

        assertThat(answer().at("/articles/0/host").asText()).isEqualTo("news.example.cn");
    }

    @Test
    void cleansStandardInputAsHtmlAtAnAddress() {
        assertThat(run(HTML, "-", "--html", "--url", "https://news.example.cn/1.html"))
                .isZero();

        assertThat(title()).isEqualTo("清河县新建三座村级图书室");
        assertThat(answer().at("/articles/0/url").asText()).isEqualTo("https://news.example.cn/1.html");
    }

    @Test
    void explainsWhenAsked() {
        assertThat(run(TEXT, "-", "--explain")).isZero();

        assertThat(answer().get("explain")).isNotEmpty();
    }

    @Test
    void aRefusedPageIsAnAnswer() {
        assertThat(run("  ", "-")).isZero();

        assertThat(answer().at("/rejected/reason").asText()).isEqualTo("no-content");
    }

    @Test
    void saysWhatItCannotUse() throws IOException {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "a.txt", "b.txt")).isEqualTo(2);
        assertThat(run("", "--unknown")).isEqualTo(2);
        assertThat(run("", "-", "--url")).isEqualTo(2);
        assertThat(run("", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run("", folder.toString())).isEqualTo(2);
        assertThat(run("", file("broken.json", new byte[] {'{'}))).isEqualTo(2);
        assertThat(run("", file("empty.json", new byte[] {'{', '}'}))).isEqualTo(2);
        assertThat(run("", file("broken.txt.gz", new byte[] {0x1f, (byte) 0x8b, 8})))
                .isEqualTo(2);
        assertThat(run("", "-", "--url", "nowhere")).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: clean FILE|-", "no such file");
    }

    private int run(String standardInput, String... words) {
        return CleanPage.run(
                List.of(words),
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String title() {
        return answer().at("/articles/0/title").asText();
    }

    private JsonNode answer() {
        return Contract.json(out.toByteArray());
    }
}
