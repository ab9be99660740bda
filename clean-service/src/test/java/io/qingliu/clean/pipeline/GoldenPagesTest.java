package io.qingliu.clean.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Format;
import io.qingliu.clean.page.Hints;
import io.qingliu.clean.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cleans each {@code pages/KIND/NAME.in.txt} (or {@code .in.html}) and compares with {@code NAME.out.txt} beside it. A new
 * sample needs no Java: write the input, run with {@code -Drecreate=true}, read the output, commit both. A first line
 * {@code url: …} in the input is the address of the page.
 */
class GoldenPagesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("qingliu.root", ".."), "clean-service", "src", "test", "resources", "pages");
    private static final Path READ_ONLY = FOLDER.resolve("html"); // what reading alone makes of a page
    private static final Instant FETCHED_AT = Instant.parse("2025-03-10T00:00:00Z");
    private static final String ADDRESS = "url: ";
    private static final CleaningPipeline PIPELINE = StandardSteps.load();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().contains(".in."))
                    .filter(file -> !file.startsWith(READ_ONLY))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cleansAsWritten(Path input) throws IOException {
        var output = input.resolveSibling(input.getFileName().toString().replaceFirst("\\.in\\..*", ".out.txt"));
        var cleaned = clean(input);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(output, cleaned);
        }

        assertThat(output).exists();
        assertThat(cleaned).isEqualTo(Files.readString(output));
    }

    private static String clean(Path input) throws IOException {
        var text = Files.readString(input);
        var url = "https://news.example.cn/1.html";
        if (text.startsWith(ADDRESS)) {
            int end = text.indexOf('\n');
            url = text.substring(ADDRESS.length(), end).strip();
            text = text.substring(end + 1);
        }
        var format = input.toString().endsWith(".html") ? Format.HTML : Format.TEXT;
        return GoldenText.of(PIPELINE.clean(new Page(url, FETCHED_AT, format, text, Hints.NONE)));
    }
}
