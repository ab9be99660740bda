package io.qingliu.benchmarks.frontdoor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingliu.pipeline.feed.PageStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/**
 * One stream of NDJSON, sent from its first to its last page in one request.
 *
 * @param took from the first byte to the answer
 */
record Upload(long pages, long bytes, Duration took) {
    private static final int CHUNK = 1 << 16;

    /** Sends pages of one site; fails unless all of them are accepted. */
    static Upload of(URI service, String site, long bytes, Packed packed) throws IOException {
        var begin = System.nanoTime();
        var connection =
                (HttpURLConnection) service.resolve("/v1/articles").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(CHUNK);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        connection.setRequestProperty("Content-Encoding", packed.header());
        var pages = new PageStream(site, site.hashCode());
        try (var out = packed.into(connection.getOutputStream())) {
            pages.write(out, bytes);
        }
        if (connection.getResponseCode() != 202) {
            throw new IOException(
                    "The service answered " + connection.getResponseCode() + " after " + pages.bytes() + " bytes");
        }
        try (var answer = connection.getInputStream()) {
            var accepted = new ObjectMapper().readTree(answer).path("accepted").asLong();
            if (accepted != pages.pages()) {
                throw new IOException(accepted + " pages were accepted of " + pages.pages());
            }
        }
        return new Upload(pages.pages(), pages.bytes(), Duration.ofNanos(System.nanoTime() - begin));
    }
}
