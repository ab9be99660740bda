package io.qingliu.clean.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real pages with gold answers, where they are at hand: what is promised of them holds. */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("qingliu.corpus", "../shared/corpus"));
    // The row of all pages begins with its name, the number of pages and of articles; the benchmark's with the figure.
    private static final Pattern BODY_F1 =
            Pattern.compile("^(?:all +\\d+ +\\d+ +|F1 )([01]\\.\\d{3})", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({"seeds, 0.985", "text-dev, 0.96", "html-zh-dev, 0.98", "html-dev, 0.965"})
    void bodiesAreWhatAnEditorWouldKeep(String folder, double least) {
        var pages = CORPUS.resolve(folder);
        assumeTrue(Files.isDirectory(pages), () -> "no corpus of real pages: " + pages);
        var table = new ByteArrayOutputStream();

        MeasureQuality.run(List.of(pages.toString()), new PrintStream(table, true, UTF_8), System.err);

        assertThat(BODY_F1.matcher(table.toString(UTF_8)).results())
                .singleElement()
                .satisfies(
                        found -> assertThat(Double.parseDouble(found.group(1))).isGreaterThanOrEqualTo(least));
    }
}
