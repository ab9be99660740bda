package io.qingliu.ingest.kafka;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when reading stands still without a reason: then only a restart helps. */
@Liveness
@Singleton
class ReadingLiveness implements HealthCheck {
    private final Reading reading;

    ReadingLiveness(Reading reading) {
        this.reading = reading;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("reading");
        return reading.trouble()
                .map(reason -> response.down().withData("reason", reason).build())
                .orElseGet(() -> response.up().build());
    }
}
