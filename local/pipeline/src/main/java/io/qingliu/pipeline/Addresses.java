package io.qingliu.pipeline;

import io.qingliu.pipeline.environment.Environment;
import io.qingliu.pipeline.environment.Service;
import java.net.URI;
import java.util.List;

/** Where to reach what is running. */
final class Addresses {
    private Addresses() {}

    static List<String> of(Environment environment, URI overview) {
        return List.of(
                "",
                "look around   " + overview,
                "send pages    POST " + environment.address(Service.INGEST).resolve("/v1/articles"),
                "see cleaning  " + environment.address(Service.CLEAN).resolve("/"),
                "clean one     POST " + environment.address(Service.CLEAN).resolve("/v1/preview"),
                "search        " + environment.elasticsearch().resolve("/articles/_search?q=body:..."),
                "Kafka         " + environment.bootstrapServers(),
                "logs          " + environment.logs());
    }
}
