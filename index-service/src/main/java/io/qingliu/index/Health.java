package io.qingliu.index;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The form of our health checks: a name, and a reason while something is wrong. */
final class Health {
    private Health() {}

    static HealthCheckResponse check(String name, Optional<String> trouble) {
        var response = HealthCheckResponse.named(name).status(trouble.isEmpty());
        trouble.ifPresent(reason -> response.withData("reason", reason));
        return response.build();
    }
}
