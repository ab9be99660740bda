package io.qingliu.index;

import io.qingliu.index.record.Watchdog;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when reading stands still without a reason: then only a restart helps. */
@Liveness
@ApplicationScoped
class IndexingLiveness implements HealthCheck {
    private final Watchdog watchdog;

    IndexingLiveness(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    @Override
    public HealthCheckResponse call() {
        return Health.check("reading", watchdog.trouble());
    }
}
