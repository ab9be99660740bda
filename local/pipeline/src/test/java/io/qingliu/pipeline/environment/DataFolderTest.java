package io.qingliu.pipeline.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void refusesASecondRunInTheSameFolder() throws IOException {
        try (var first = DataFolder.kept(folder)) {
            assertThat(first.used()).isFalse();
            assertThatThrownBy(() -> DataFolder.kept(folder))
                    .isInstanceOf(DataFolder.InUse.class)
                    .hasMessage("another run is using " + folder);
        }
    }

    @Test
    void isThereForTheNextRun() throws IOException {
        try (var first = DataFolder.kept(folder)) {
            Files.writeString(first.logs().resolve("kafka.log"), "started");
        }

        try (var second = DataFolder.kept(folder)) {
            assertThat(second.used()).isTrue();
            assertThat(second.logs().resolve("kafka.log")).hasContent("started");
        }
    }

    @Test
    void goesAwayWhereItIsTemporary() throws IOException {
        Path logs;
        try (var temporary = DataFolder.temporary()) {
            logs = temporary.logs();
            assertThat(logs).exists();
        }

        assertThat(logs.getParent()).doesNotExist();
    }

    @Test
    void leavesTheLogsWhereSomethingWentWrong() throws IOException {
        Path logs;
        Path log;
        Path state;
        try (var temporary = DataFolder.temporary()) {
            logs = temporary.logs();
            log = Files.writeString(logs.resolve("kafka.log"), "failed");
            state = Files.writeString(temporary.folder("kafka").resolve("0.log"), "much");
            temporary.keepLogs();
        }

        assertThat(log).exists();
        assertThat(state).doesNotExist();
        delete(log, logs, logs.resolve("..").normalize());
    }

    private static void delete(Path... paths) throws IOException {
        for (var path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
