package io.qingliu.pipeline.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);
    private Instant now = Instant.parse("2025-03-06T01:15:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void writesProgressOverItselfOnATerminal() {
        var screen = Screen.terminal(out, clock, 40, Style.PLAIN);

        screen.progress("1 of 2");
        screen.progress("2 of 2");
        screen.line("done");

        assertThat(bytes.toString(UTF_8)).isEqualTo("\r\u001B[2K1 of 2\r\u001B[2K2 of 2\r\u001B[2Kdone\n");
    }

    @Test
    void cutsProgressSoThatItStaysOnOneLine() {
        var screen = Screen.terminal(out, clock, 10, Style.PLAIN);

        screen.progress("1 of 2 清河县");

        assertThat(bytes.toString(UTF_8)).isEqualTo("\r\u001B[2K1 of 2 …");
    }

    @Test
    void writesALineOfProgressToAFileEveryFewSeconds() {
        var screen = Screen.file(out, clock);

        screen.progress("1 of 4");
        now = now.plus(Duration.ofSeconds(5));
        screen.progress("2 of 4");
        screen.progress("3 of 4");
        now = now.plus(Duration.ofSeconds(5));
        screen.progress("4 of 4");

        assertThat(bytes.toString(UTF_8)).isEqualTo("2 of 4\n4 of 4\n");
    }

    @Test
    void writesNoProgressToAFileRightAfterALine() {
        var screen = Screen.file(out, clock);

        now = now.plus(Duration.ofSeconds(30));
        screen.line("ready");
        screen.progress("0 of 2");
        now = now.plus(Duration.ofSeconds(5));
        screen.progress("2 of 2");

        assertThat(bytes.toString(UTF_8)).isEqualTo("ready\n2 of 2\n");
    }
}
