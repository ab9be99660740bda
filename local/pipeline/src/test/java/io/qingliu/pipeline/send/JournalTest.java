package io.qingliu.pipeline.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qingliu.pipeline.input.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private Path kept = Path.of("");
    private InputFile file = new InputFile(Path.of(""), "", Instant.EPOCH);

    @BeforeEach
    void haveAFile() throws IOException {
        kept = folder.resolve("journal");
        var path = Files.writeString(folder.resolve("三月\t1.ndjson"), "{}\n");
        file = new InputFile(path, "三月\t1.ndjson", Instant.parse("2026-03-05T08:00:00Z"));
    }

    @Test
    void remembersHowFarAFileWasSent() throws IOException {
        try (var journal = Journal.in(kept)) {
            assertThat(journal.done(file)).isZero();
            journal.note(file, 500);
            journal.note(file, 1_000);
        }

        try (var journal = Journal.in(kept)) {
            assertThat(journal.done(file)).isEqualTo(1_000);
        }
    }

    @Test
    void beginsAnewWithAFileThatHasChanged() throws IOException {
        try (var journal = Journal.in(kept)) {
            journal.note(file, 500);
            Files.writeString(file.path(), "{}\n", StandardOpenOption.APPEND);

            assertThat(journal.done(file)).isZero();
        }
    }

    @Test
    void forgetsALineThatWasCutWhileItWasWritten() throws IOException {
        try (var journal = Journal.in(kept)) {
            journal.note(file, 500);
            journal.note(file, 1_000);
        }
        var lines = Files.readString(kept);
        for (var length = lines.length() - 1; length > lines.lastIndexOf('\n', lines.length() - 2); length--) {
            Files.writeString(kept, lines.substring(0, length));

            try (var journal = Journal.in(kept)) {
                assertThat(journal.done(file)).isEqualTo(500);
                journal.note(file, 700);
            }
            try (var journal = Journal.in(kept)) {
                assertThat(journal.done(file)).isEqualTo(700);
            }
        }
    }

    @Test
    void writesOverNothingThatIsNoJournal() throws IOException {
        Files.writeString(kept, "{\"url\": 1}\n");

        assertThatThrownBy(() -> Journal.in(kept)).hasMessage(kept + " is no journal of this command");
        assertThat(Files.readString(kept)).isEqualTo("{\"url\": 1}\n");
    }
}
