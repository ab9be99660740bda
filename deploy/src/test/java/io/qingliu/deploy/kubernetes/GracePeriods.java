package io.qingliu.deploy.kubernetes;

import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.util.List;

/** Whoever is stopped may end what it has begun: Kubernetes waits longer than the service does by itself. */
record GracePeriods() implements Policy {
    // Committing what is under way; see the class Feed of clean-service.
    private static final Duration CLOSING_OF_STREAMS = Duration.ofSeconds(20);

    @Override
    public List<String> violations(Manifests deployed) {
        return deployed.workloads()
                .filter(workload -> granted(workload).compareTo(needed(workload, deployed)) <= 0)
                .map(workload -> workload + ": it needs "
                        + needed(workload, deployed).toSeconds() + " seconds to stop and is granted "
                        + granted(workload).toSeconds())
                .toList();
    }

    private static Duration granted(Workload workload) {
        return Duration.ofSeconds(workload.pod("/terminationGracePeriodSeconds").asLong(30));
    }

    private static Duration needed(Workload workload, Manifests deployed) {
        var before = Duration.ofSeconds(workload.containers().stream()
                .mapToLong(container ->
                        container.at("/lifecycle/preStop/sleep/seconds").asLong())
                .sum());
        return before.plus(itself(workload.name(), KnownKeys.of(workload.name()).read(workload.environment(deployed))));
    }

    private static Duration itself(String service, SmallRyeConfig configuration) {
        return switch (service) {
            case "ingest-service" ->
                Duration.ofMillis(
                        configuration.getValue("mp.messaging.outgoing.pages.delivery.timeout.ms", Long.class));
            case "clean-service" -> CLOSING_OF_STREAMS;
            case "index-service" -> configuration.getValue("qingliu.index.shutdown-timeout", Duration.class);
            default -> throw new AssertionError("nobody knows how long " + service + " takes");
        };
    }
}
