package io.qingliu.pipeline.environment;

import io.qingliu.pipeline.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks a service why it is not ready. */
record Readiness(HttpClient http) {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    /** The reasons that it gives; none where it is ready. */
    List<String> reasons(URI service) throws InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                .timeout(LONGEST_ANSWER)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return Json.read(answer.body())
                    .path("checks")
                    .valueStream()
                    .filter(check -> !check.path("status").asText().equals("UP"))
                    .map(check ->
                            check.at("/data/reason").asText(check.path("name").asText()))
                    .toList();
        } catch (IOException e) {
            return List.of("does not answer");
        }
    }
}
