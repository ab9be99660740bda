package io.qingliu.clean.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page with its gold answers: {@code NAME.gold.json} beside {@code NAME.raw.json} (text) or {@code NAME.html.gz}.
 *
 * @param kinds kinds of dirt on the page
 */
record GoldPage(String name, List<String> kinds, Page page, List<Answer> answers) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOLD = ".gold.json";
    // Pages without a year are dated against the time of the fetch, so it has to be a fixed one.
    private static final Instant FETCHED_AT = Instant.parse("2025-09-10T00:00:00Z");

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Gold(List<Answer.Gold> articles) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Raw(
            String text, @Nullable String url, @Nullable List<String> kinds) {}

    /** All pages of a folder that have gold answers, by name. */
    static List<GoldPage> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(GOLD))
                    .sorted()
                    .map(GoldPage::read)
                    .toList();
        }
    }

    private static GoldPage read(Path gold) {
        var file = gold.getFileName().toString();
        var name = file.substring(0, file.length() - GOLD.length());
        try {
            var answers = JSON.readValue(gold.toFile(), Gold.class).articles().stream()
                    .map(Answer.Gold::toAnswer)
                    .toList();
            var text = gold.resolveSibling(name + ".raw.json");
            if (Files.exists(text)) {
                var raw = JSON.readValue(text.toFile(), Raw.class);
                return new GoldPage(
                        name,
                        raw.kinds() == null ? List.of("?") : raw.kinds(),
                        page(raw.url() == null ? url(name) : raw.url(), Format.TEXT, raw.text()),
                        answers);
            }
            var html = gold.resolveSibling(name + ".html.gz");
            return new GoldPage(name, List.of("html"), page(url(name), Format.HTML, unzip(html)), answers);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + gold + " and the page beside it", e);
        }
    }

    private static String url(String name) {
        return "https://example.org/" + name;
    }

    static Page page(String url, Format format, String text) {
        return new Page(url, FETCHED_AT, format, text, Hints.NONE);
    }

    static String unzip(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException notThisOne) {
                // the next one may fit
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
