package io.qingliu.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The key that comes with a request, in one of the two headers that clients use. */
final class PresentedKey {
    private static final String BEARER = "Bearer ";
    private static final String API_KEY = "X-API-Key";

    private PresentedKey() {}

    static Optional<String> of(HttpHeaders headers) {
        return bearer(headers)
                .or(() -> Optional.ofNullable(headers.getHeaderString(API_KEY)))
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }

    private static Optional<String> bearer(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()));
    }
}
