package io.qingliu.index;

import io.qingliu.index.bulk.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a batch is held. */
@Readiness
@ApplicationScoped
class IndexingReadiness implements HealthCheck {
    private final Holding holding;

    IndexingReadiness(Holding holding) {
        this.holding = holding;
    }

    @Override
    public HealthCheckResponse call() {
        return Health.check("indexing", holding.reason());
    }
}
