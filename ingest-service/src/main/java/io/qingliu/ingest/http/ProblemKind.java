package io.qingliu.ingest.http;

import java.util.Locale;

/** The problems that this service has names for. */
enum ProblemKind {
    NOTHING_SENT(400, "No page was sent"),
    JSON_INVALID(400, "The body is not JSON"),
    BODY_CORRUPT(400, "The body cannot be unpacked"),
    KEY_UNKNOWN(401, "No key, or none that is known"),
    NO_KEYS(403, "This service has no keys"),
    ANOTHER_SITE(403, "A page of another site sends this"),
    BODY_BROKEN_OFF(408, "The body did not arrive"),
    BODY_TOO_LARGE(413, "The body is too large"),
    TOO_MANY_PAGES(413, "Too many pages in one request"),
    MEDIA_TYPE_UNSUPPORTED(415, "The media type is not supported"),
    PAGES_REFUSED(422, "No page was accepted"),
    TOO_MANY_REQUESTS(429, "Too many requests at the same time"),
    TOO_MUCH(429, "Too much for this key"),
    FAULT(500, "A fault of this service"),
    KAFKA_AWAY(503, "Kafka does not take pages");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The type member of RFC 9457; a name, no place. */
    String type() {
        return "urn:qingliu:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
