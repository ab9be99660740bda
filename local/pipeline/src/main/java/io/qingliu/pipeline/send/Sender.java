package io.qingliu.pipeline.send;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends parcels one after the other, each until it is decided about every thing in it. For one thread. */
final class Sender {
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private final HttpClient http;
    private final URI service;
    private final Optional<String> key;
    private final Duration patience;
    private final Clock clock;
    private final Consumer<String> waiting;

    /**
     * @param patience for how long a parcel is tried again while the service does not take it
     * @param waiting is told why, while it waits
     */
    Sender(
            HttpClient http,
            URI service,
            Optional<String> key,
            Duration patience,
            Clock clock,
            Consumer<String> waiting) {
        this.http = http;
        this.service = service;
        this.key = key;
        this.patience = patience;
        this.clock = clock;
        this.waiting = waiting;
    }

    /**
     * Sends a parcel; returns once the service has said what becomes of each thing in it.
     *
     * @throws GivenUp where it does not
     */
    void send(Parcel parcel, Consumer<Receipt> received) {
        var deadline = clock.instant().plus(patience);
        while (true) {
            switch (answer(parcel)) {
                case Answer.Decided(var report) -> {
                    received.accept(Receipt.of(parcel, report));
                    return;
                }
                case Answer.TooLarge(var detail) -> {
                    if (parcel.things().size() > 1) {
                        parcel.halves().forEach(half -> send(half, received));
                    } else {
                        received.accept(Receipt.refused(parcel, "body-too-large", detail));
                    }
                    return;
                }
                case Answer.Never(var why) -> throw new GivenUp("The service does not take this: " + why);
                case Answer.Later(var wait, var why) -> pause(wait, why, deadline);
            }
        }
    }

    private Answer answer(Parcel parcel) {
        var request = HttpRequest.newBuilder(service.resolve(parcel.way().path()))
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", parcel.way().mediaType())
                .header("Content-Encoding", "zstd")
                .POST(BodyPublishers.ofByteArray(parcel.packed()));
        key.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return new Answer.Later(Answer.USUAL_WAIT, service + " does not answer");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void pause(Duration wait, String why, Instant deadline) {
        if (clock.instant().plus(wait).isAfter(deadline)) {
            throw new GivenUp("Gave up after " + patience.toMinutes() + " minutes: " + why);
        }
        waiting.accept("waiting " + wait.toSeconds() + " s: " + why);
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static GivenUp interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new GivenUp("Interrupted", e);
    }
}
