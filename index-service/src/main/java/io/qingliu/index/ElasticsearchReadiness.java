package io.qingliu.index;

import io.qingliu.index.cluster.Availability;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once Elasticsearch is there and has the templates. */
@Readiness
@ApplicationScoped
class ElasticsearchReadiness implements HealthCheck {
    private final Availability availability;

    ElasticsearchReadiness(Availability availability) {
        this.availability = availability;
    }

    @Override
    public HealthCheckResponse call() {
        return Health.check("elasticsearch", availability.trouble());
    }
}
