package io.qingliu.ingest.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorkeeperTest {
    private static final String FIRST = "first-key-0123456789";
    private static final String SECOND = "second-key-0123456789";

    @TempDir
    Path folder;

    private final List<String> troubles = new ArrayList<>();
    private final SteppingClock clock = new SteppingClock();
    private Path file = Path.of("");
    private Doorkeeper door = new Doorkeeper.Open();

    @BeforeEach
    void lookAtAFile() {
        file = folder.resolve("keys");
        door = new Doorkeeper.Keyed(Optional.of(new KeysOnFile(file, clock, troubles::add)));
    }

    @Test
    void letsEverybodyInOnlyWhereThatWasChosen() {
        assertThat(new Doorkeeper.Open().decide(Optional.empty())).isInstanceOf(Decision.Allowed.class);
        assertThat(new Doorkeeper.Keyed(Optional.empty()).decide(Optional.of(FIRST)))
                .isEqualTo(new Decision.NoKeys());
    }

    @Test
    void letsNobodyInWhileThereIsNoFile() {
        assertThat(decide(FIRST)).isEqualTo(new Decision.NoKeys());
        assertThat(troubles).containsExactly("it is not there");
    }

    @Test
    void knowsKeysWrittenOutAndByTheirHash() throws IOException {
        write("# crawlers\n\n east : " + FIRST + "\nwest: sha256:" + ApiKey.sha256(SECOND) + "\n");

        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("east"));
        assertThat(decide(SECOND)).isEqualTo(new Decision.Allowed("west"));
        assertThat(decide(FIRST + "x")).isEqualTo(new Decision.Unknown());
        assertThat(decide(ApiKey.sha256(SECOND))).isEqualTo(new Decision.Unknown());
        assertThat(door.decide(Optional.empty())).isEqualTo(new Decision.Unknown());
    }

    @Test
    void takesNewKeysWithoutARestartAndForgetsOldOnes() throws IOException {
        write("east: " + FIRST);
        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("east"));

        write("east: " + FIRST + "\neast: " + SECOND);
        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("east"));
        assertThat(decide(SECOND)).isEqualTo(new Decision.Allowed("east"));

        write("east: " + SECOND);
        assertThat(decide(FIRST)).isEqualTo(new Decision.Unknown());
        assertThat(decide(SECOND)).isEqualTo(new Decision.Allowed("east"));
    }

    @Test
    void followsALinkThatIsPutSomewhereElse() throws IOException {
        // As a mounted secret is renewed: both files of the same size and time.
        var time = FileTime.from(clock.instant());
        for (var version : List.of("one", "two")) {
            Files.writeString(folder.resolve(version), version + ": " + (version.equals("one") ? FIRST : FIRST + "0"));
            Files.setLastModifiedTime(folder.resolve(version), time);
        }
        Files.createSymbolicLink(file, folder.resolve("one"));
        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("one"));

        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("two"));

        assertThat(decide(FIRST + "0")).isEqualTo(new Decision.Allowed("two"));
        assertThat(decide(FIRST)).isEqualTo(new Decision.Unknown());
    }

    @Test
    void keepsTheKeysWhileTheFileCannotBeUsedAndSaysSoOnce() throws IOException {
        write("east: " + FIRST);
        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("east"));

        write("east: " + SECOND + "\nnonsense");
        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("east"));
        assertThat(decide(SECOND)).isEqualTo(new Decision.Unknown());
        Files.delete(file);
        assertThat(decide(FIRST)).isEqualTo(new Decision.Allowed("east"));

        assertThat(troubles).containsExactly("line 2 is not 'name: key'", "it is not there");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'it has no key'",
        "'# nothing', 'it has no key'",
        "'east: short', 'line 1 has a key of less than 16 characters'",
        "'east: sha256:1234', 'line 1 has a sha256 that is not 64 hexadecimal digits'",
        "'first-key-0123456789', 'line 1 is not ''name: key'''",
        "'east: two words-0123456789', 'line 1 is not ''name: key'''",
    })
    void saysWhatIsWrongWithAFileWithoutAWordOfIt(String content, String trouble) throws IOException {
        write(content);

        assertThat(decide(FIRST)).isEqualTo(new Decision.NoKeys());
        assertThat(troubles).containsExactly(trouble);
    }

    @Test
    void saysOfAFileThatIsNoTextThatItIsNone() throws IOException {
        Files.write(file, "east: 清河清河清河清河清河清河".getBytes(Charset.forName("GBK")));

        decide(FIRST);

        assertThat(troubles).containsExactly("it is not UTF-8");
    }

    private void write(String content) throws IOException {
        Files.writeString(file, content, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private Decision decide(String key) {
        clock.now = clock.now.plus(Duration.ofSeconds(2));
        return door.decide(Optional.of(key));
    }

    private static final class SteppingClock extends Clock {
        private Instant now = Instant.parse("2026-03-05T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
