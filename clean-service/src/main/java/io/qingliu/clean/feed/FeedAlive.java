package io.qingliu.clean.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive while somebody keeps the feed running, and no partition stands still without a reason. Waiting for Kafka is no reason to be killed, nor is a Kafka Streams that
 * has given up: it is started again.
 */
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
        return trouble()
                .map(reason -> response.down().withData("reason", reason).build())
                .orElseGet(() -> response.up().build());
    }

    private Optional<String> trouble() {
        return feed.isAbandoned() ? Optional.of("the feed has broken off, see the log") : feed.standstill();
    }
}
