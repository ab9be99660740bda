package io.qingliu.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
    private static final Instant NOW = Instant.parse("2025-03-06T01:15:00Z");

    @TempDir
    Path folder;

    private NewFiles files;

    @BeforeEach
    void watch() {
        files = new NewFiles(new Inputs(List.of(folder)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void givesAFileOnce() throws IOException {
        write("a.txt", NOW.minusSeconds(9));

        assertThat(files.all()).extracting(InputFile::name).containsExactly("a.txt");
        assertThat(files.changed()).isEmpty();
    }

    @Test
    void waitsForAFolderThatHasGone() throws IOException {
        write("a.txt", NOW.minusSeconds(9));
        files.all();
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder);

        assertThat(files.changed()).isEmpty();

        Files.createDirectory(folder);
        write("b.txt", NOW.minusSeconds(3));
        assertThat(files.changed()).extracting(InputFile::name).containsExactly("b.txt");
    }

    @Test
    void givesAFileAgainWhenItHasChanged() throws IOException {
        write("a.txt", NOW.minusSeconds(9));
        write("b.txt", NOW.minusSeconds(9));
        files.all();

        write("a.txt", NOW.minusSeconds(3));
        write("c.txt", NOW.minusSeconds(3));

        assertThat(files.changed()).extracting(InputFile::name).containsExactly("a.txt", "c.txt");
    }

    @Test
    void waitsUntilAFileHasComeToRest() throws IOException {
        files.all();

        write("a.txt", NOW.minusMillis(10));

        assertThat(files.changed()).isEmpty();
    }

    private void write(String name, Instant modified) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "正文"), FileTime.from(modified));
    }
}
