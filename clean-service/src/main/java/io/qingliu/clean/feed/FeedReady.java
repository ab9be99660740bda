package io.qingliu.clean.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.KafkaStreams.State;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when pages are being read, or when nobody wants that. */
@Readiness
@Singleton
final class FeedReady implements HealthCheck {
    private final Feed feed;

    @Inject
    FeedReady(Feed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("feed");
        return switch (feed.state()) {
            case FeedState.Off off -> response.up().withData("feed", "off").build();
            case FeedState.Waiting waiting -> down(response, waiting.reason());
            case FeedState.Working working -> {
                var state = working.streams().state();
                yield state == State.RUNNING ? response.up().build() : down(response, "Kafka Streams is " + state);
            }
        };
    }

    private static HealthCheckResponse down(HealthCheckResponseBuilder response, String reason) {
        return response.down().withData("reason", reason).build();
    }
}
