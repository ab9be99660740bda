package io.qingliu.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.pipeline.environment.FrontDoor;
import io.qingliu.pipeline.feed.PageStream;
import io.qingliu.pipeline.json.Json;
import java.io.BufferedOutputStream;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** ingest-service as it is packaged, with hardly any memory. */
class FrontDoorTest {
    private static final String HEAP = "96m";
    // More than fits: whoever held it whole would run out of memory.
    private static final long STREAM = 160L << 20;

    @Test
    void takesAStreamThatIsLargerThanAllItsMemory() throws Exception {
        try (var door = FrontDoor.open(Path.of(System.getProperty("qingliu.root")), HEAP)) {
            var connection = (HttpURLConnection)
                    door.address().resolve("/v1/articles").toURL().openConnection();
            connection.setDoOutput(true);
            connection.setChunkedStreamingMode(1 << 16);
            connection.setRequestProperty("Content-Type", "application/x-ndjson");
            var pages = new PageStream("stream.example", 1);
            try (var out = new BufferedOutputStream(connection.getOutputStream(), 1 << 16)) {
                pages.write(out, STREAM);
            }

            assertThat(connection.getResponseCode()).isEqualTo(202);
            try (var answer = connection.getInputStream()) {
                var report = Json.read(new String(answer.readAllBytes(), UTF_8));
                assertThat(report.path("accepted").asLong()).isEqualTo(pages.pages());
            }
            door.checkAlive();
        }
    }
}
