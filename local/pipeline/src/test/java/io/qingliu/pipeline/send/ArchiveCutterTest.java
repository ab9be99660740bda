package io.qingliu.pipeline.send;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.send.ArchiveCutter.Piece;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveCutterTest {
    @Test
    void cutsBetweenRecordsAndNowhereElse() throws IOException {
        var first = record("WARC/1.1\r\nContent-Length: 5\r\n\r\nnot a record of its own, but what one holds\r\n\r\n");
        var second = record("");

        assertThat(cut(first + second)).containsExactly(first, second);
    }

    @Test
    void findsTheLengthInWhateverCaseItIsWritten() throws IOException {
        var record = record("a\n\nb").replace("Content-Length", "CONTENT-length");

        assertThat(cut(record + record)).containsExactly(record, record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "WARC/1.1\r\nContent-Length: much\r\n\r\nsome\r\n",
                "WARC/1.1\r\n\r\n",
                "\r\n\r\n"
            })
    void leavesItToTheServiceToJudgeWhatIsNoRecord(String broken) throws IOException {
        var record = record("page");

        assertThat(cut(record + broken + record)).contains(record).last().isEqualTo(record);
        assertThat(String.join("", cut(record + broken + record))).isEqualTo(record + broken + record);
    }

    @Test
    void passesOverARecordThatIsLargerThanTheServiceTakes() throws IOException {
        var record = record("page");
        var film = new ByteArrayOutputStream();
        film.writeBytes("WARC/1.1\r\nContent-Length: 40000000\r\n\r\n".getBytes(US_ASCII));
        film.writeBytes(new byte[40_000_000]);
        film.writeBytes(("\r\n\r\n" + record).getBytes(US_ASCII));

        var cutter = new ArchiveCutter(new ByteArrayInputStream(film.toByteArray()));

        assertThat(cutter.next()).contains(new Piece.TooLarge(40_000_000));
        assertThat(cutter.next()).get().isInstanceOf(Piece.Part.class);
        assertThat(cutter.next()).isEmpty();
    }

    @Test
    void losesNoByteWhateverItIsGiven() throws IOException {
        var seed = Long.getLong("random.seed", 20_260_305L);
        for (var run = 0; run < 500; run++) {
            var random = new Random(seed + run);
            var archive = new StringBuilder();
            for (var i = 0; i < 20; i++) {
                archive.append(
                        switch (random.nextInt(5)) {
                            case 0 -> record("x".repeat(random.nextInt(50)));
                            case 1 -> "WARC/1.0\r\n";
                            case 2 -> "\r\n";
                            case 3 -> "Content-Length: " + random.nextInt(100) + "\r\n";
                            default -> "y".repeat(random.nextInt(20));
                        });
            }

            assertThat(String.join("", cut(archive.toString())))
                    .as("-Drandom.seed=" + (seed + run))
                    .isEqualTo(archive.toString());
        }
    }

    private static String record(String block) {
        return "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static List<String> cut(String archive) throws IOException {
        var cutter = new ArchiveCutter(new ByteArrayInputStream(archive.getBytes(US_ASCII)));
        var parts = new ArrayList<String>();
        for (var piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
            parts.add(new String(((Piece.Part) piece.get()).bytes(), US_ASCII));
        }
        return parts;
    }
}
