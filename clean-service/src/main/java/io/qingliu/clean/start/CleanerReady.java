package io.qingliu.clean.start;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the tables of the cleaner are loaded. */
@Readiness
@Singleton
final class CleanerReady implements HealthCheck {
    private final LoadedCleaner cleaner;

    @Inject
    CleanerReady(LoadedCleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("cleaner").status(cleaner.isLoaded());
        if (cleaner.hasFailed()) {
            response.withData("reason", "the tables of the cleaner cannot be loaded, see the log");
        } else if (!cleaner.isLoaded()) {
            response.withData("reason", "the tables of the cleaner are being loaded");
        }
        return response.build();
    }
}
