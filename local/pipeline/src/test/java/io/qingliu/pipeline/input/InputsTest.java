package io.qingliu.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    @Test
    void namesFilesByTheirPlaceBelowTheFolderInTheOrderOfNames() throws IOException {
        write("b.txt");
        write("a/二.txt");

        assertThat(new Inputs(List.of(folder)).files())
                .extracting(InputFile::name)
                .containsExactly("a/二.txt", "b.txt");
    }

    @Test
    void namesAFileThatWasAskedForByItsOwnName() throws IOException {
        var file = write("a/b.txt");

        assertThat(new Inputs(List.of(file)).files())
                .extracting(InputFile::name)
                .containsExactly("b.txt");
    }

    @Test
    void leavesHiddenFilesAndFoldersOut() throws IOException {
        write(".hidden.txt");
        write(".folder/page.txt");
        write("seen.txt");

        assertThat(new Inputs(List.of(folder)).files())
                .extracting(InputFile::name)
                .containsExactly("seen.txt");
    }

    @Test
    void followsALinkToAFolder() throws IOException {
        write("real/page.txt");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(new Inputs(List.of(link)).files())
                .extracting(InputFile::name)
                .containsExactly("page.txt");
    }

    @Test
    void knowsWhenAFileWasWrittenToTheMillisecond() throws IOException {
        var file = write("a.txt");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-03-06T01:15:00.123456Z")));

        assertThat(new Inputs(List.of(file)).files())
                .extracting(InputFile::modified)
                .containsExactly(Instant.parse("2025-03-06T01:15:00.123Z"));
    }

    @Test
    void takesAFileWithoutATimeForOneOfTheFirstDayThatCounts() throws IOException {
        var file = write("a.txt");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(new Inputs(List.of(file)).files())
                .extracting(InputFile::modified)
                .containsExactly(Instant.parse("1990-01-01T00:00:00Z"));
    }

    @Test
    void saysWhichFolderIsNotThere() {
        var inputs = new Inputs(List.of(folder.resolve("nowhere")));

        assertThatThrownBy(inputs::files)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void givesAFileTheSameAddressAlways() {
        var file = new InputFile(folder, "三月/page 1#2?.txt", Instant.EPOCH);

        assertThat(file.url()).isEqualTo("https://files.example.org/%E4%B8%89%E6%9C%88/page%201%232%3F.txt");
    }

    private Path write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "正文");
    }
}
