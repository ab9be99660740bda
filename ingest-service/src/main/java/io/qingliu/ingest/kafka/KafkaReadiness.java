package io.qingliu.ingest.kafka;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while Kafka is there and takes what is written. Reads the clients' own figures: a probe asks Kafka nothing. */
@Readiness
@Singleton
class KafkaReadiness implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(10); // a broker that restarts is no reason to fall out

    private final KafkaClientService clients;
    private final Delivery delivery;
    private final Clock clock;

    KafkaReadiness(KafkaClientService clients, Delivery delivery, Clock clock) {
        this.clients = clients;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("kafka");
        return reason().map(reason -> response.down().withData("reason", reason).build())
                .orElseGet(() -> response.up().build());
    }

    private Optional<String> reason() {
        if (connections() < 1) {
            return Optional.of("no connection to Kafka; see kafka.bootstrap.servers");
        }
        return delivery.trouble()
                .filter(trouble -> trouble.since().plus(PATIENCE).isBefore(clock.instant()))
                .map(trouble -> "Kafka has taken nothing since " + trouble.since() + ": " + trouble.reason());
    }

    // The consumer talks to Kafka all the time, also when there is nothing to do; the producer may hang up when idle.
    private double connections() {
        return clients.getConsumers("raw").stream()
                .flatMap(consumer -> consumer.unwrap().metrics().entrySet().stream())
                .filter(metric -> metric.getKey().name().equals("connection-count"))
                .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
                .max()
                .orElse(0);
    }
}
