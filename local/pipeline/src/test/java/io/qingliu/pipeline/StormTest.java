package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.screen.Screen;
import io.qingliu.pipeline.storm.Storm;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The promise of the whole: nothing lost, nothing doubled, nothing stale, whatever is killed meanwhile. */
class StormTest {
    // Each kind of fault once.
    private static final int FAULTS = 15;

    @Test
    void holdsEveryDocumentAsItShouldBeAfterEveryKindOfFault() throws Exception {
        var said = new ByteArrayOutputStream();
        var screen = Screen.file(new PrintStream(said, true, UTF_8), Clock.systemUTC());

        try (var http = HttpClient.newHttpClient()) {
            var root = Path.of(System.getProperty("qingliu.root"));
            var result = new Storm(root, http, screen).run(5_000, FAULTS, 20_250_308);

            assertThat(result.differences()).as(said.toString(UTF_8)).isEmpty();
            assertThat(result.documents()).isGreaterThan(4_000);
        }
    }
}
