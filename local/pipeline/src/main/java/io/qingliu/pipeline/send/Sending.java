package io.qingliu.pipeline.send;

import io.qingliu.pipeline.input.InputFile;
import io.qingliu.pipeline.screen.Screen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One sending, from the first file to the summary.
 *
 * @param key for the service, where it asks for one
 * @param journal file to go on from, and to write down what is sent
 * @param patience for how long it is tried again while the service does not take anything
 */
public record Sending(URI service, Optional<String> key, Optional<Path> journal, Duration patience) {
    private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(10);

    /**
     * Sends everything that the files hold; true where all of it was accepted.
     *
     * @throws GivenUp where the service does not take the rest; what was sent before is shown
     */
    public boolean send(List<InputFile> files, Screen screen, Clock clock) throws IOException {
        var tally = new Tally();
        var begin = clock.instant();
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(LONGEST_CONNECTING)
                        .build();
                var kept = journal.isPresent() ? Journal.in(journal.get()) : Journal.none()) {
            var sender = new Sender(http, service, key, patience, clock, screen::progress);
            new Shipment(sender, kept, tally, new Progress(screen, tally, files)).send(files);
        } finally {
            Summary.show(screen, tally, Duration.between(begin, clock.instant()));
        }
        return tally.isWhole();
    }
}
