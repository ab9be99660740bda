package io.qingliu.clean.step.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.clean.page.Role;
import io.qingliu.clean.step.Step.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of every kind, each {@code NAME.in.html} with {@code NAME.out.txt}: the headline behind a {@code #}, then the
 * lines of the text, a line that only a line break parts from the one before behind a {@code +}.
 */
class GoldenReadingTest {
    private static final Path PAGES =
            Path.of(System.getProperty("qingliu.root", ".."), "clean-service/src/test/resources/pages/html");

    static Stream<String> names() {
        try (var files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".in.html"))
                    .map(name -> name.substring(0, name.length() - ".in.html".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsTheArticleAndNothingElse(String name) throws IOException {
        var page = Files.readString(PAGES.resolve(name + ".in.html"));

        assertThat(article(page)).isEqualTo(Files.readString(PAGES.resolve(name + ".out.txt")));
    }

    @Test
    void everyAnswerHasItsPage() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".out.txt")))
                    .allMatch(file -> Files.exists(Path.of(file.toString().replace(".out.txt", ".in.html"))));
        }
    }

    private static String article(String page) {
        var reading = (Reading.Text) new ReadHtml().read(page);
        var lines = reading.changes().applyTo(page).split("\n", -1);
        var article = new ArrayList<String>();
        boolean text = false;
        for (int i = 0; i < lines.length; i++) {
            var markup = reading.markup().get(i);
            if (markup.role().equals(Optional.of(Role.TITLE))) {
                article.add("# " + lines[i]);
            } else if (markup.role().isEmpty() && (text || !lines[i].isBlank())) {
                article.add((text && !markup.opensBlock() ? "+ " : "") + lines[i]);
            }
            text = markup.role().isEmpty() && (text || !lines[i].isBlank());
        }
        return String.join("\n", article) + "\n";
    }
}
