package io.qingliu.clean.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.KafkaStreams.State;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless Kafka Streams has given up and is not being started again. Waiting for Kafka is no reason to be killed. */
@Liveness
@Singleton
final class FeedAlive implements HealthCheck {
    private final Feed feed;

    @Inject
    FeedAlive(Feed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("feed");
        boolean givenUp = feed.state() instanceof FeedState.Working working
                && working.streams().state() == State.ERROR;
        return givenUp
                ? response.down().withData("reason", "Kafka Streams is ERROR").build()
                : response.up().build();
    }
}
