package io.qingliu.clean.feed;

import io.qingliu.clean.feed.Answer.Unusable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers that make a record a dead letter; its key, value and own headers stay as they came. */
final class DeadLetter {
    private static final String PREFIX = "dead-letter-";

    private DeadLetter() {}

    /** The original headers and, beside them, ours; those of an earlier death make room. */
    static Headers headers(Headers original, Unusable answer, Place place, Instant time) {
        var headers = new RecordHeaders(original);
        set(headers, "service", "clean");
        set(headers, "reason", answer.reason().code());
        set(headers, "message", answer.message());
        set(headers, "topic", place.topic());
        set(headers, "partition", Integer.toString(place.partition()));
        set(headers, "offset", Long.toString(place.offset()));
        set(headers, "time", time.toString());
        return headers;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(PREFIX + name);
        headers.add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
