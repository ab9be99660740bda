package io.qingliu.pipeline.send;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the service said to a parcel. */
sealed interface Answer {
    /** It is decided about every thing; {@code report} says how. */
    record Decided(JsonNode report) implements Answer {}

    /** It is too large as a whole. */
    record TooLarge(String detail) implements Answer {}

    /** Not now. */
    record Later(Duration pause, String why) implements Answer {}

    /** Not like this, however often it is tried. */
    record Never(String why) implements Answer {}

    /** Without a word when to come back. */
    Duration USUAL_WAIT = Duration.ofSeconds(5);

    /** Nobody waits longer than this without looking again. */
    Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** Reads an answer. */
    static Answer of(HttpResponse<byte[]> response) {
        var body = Json.tryRead(response.body()).orElseGet(Json::object);
        var detail = body.path("detail").asText("the service answered " + response.statusCode());
        return switch (response.statusCode()) {
            case 202, 207 -> new Decided(body);
            case 422 -> new Decided(body.path("report"));
            case 413 -> new TooLarge(detail);
            case 408, 429, 500, 502, 503, 504 -> new Later(wait(response), detail);
            default -> new Never(response.statusCode() + ": " + detail);
        };
    }

    private static Duration wait(HttpResponse<?> response) {
        var wait = response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(USUAL_WAIT);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
