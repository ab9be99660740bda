package io.qingliu.pipeline.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/** What the headers of a dead letter say. Anybody can write to that topic, so any of it may be missing or wrong. */
public record LetterHeaders(Headers headers) {
    /** The service that gave the record up; empty where nobody says. */
    public String service() {
        return text("service");
    }

    /** The code of the reason; empty where nobody says. */
    public String reason() {
        return text("reason");
    }

    /** The reason in a sentence; empty where nobody says. */
    public String message() {
        return text("message");
    }

    /** When it happened, as somebody says. */
    public String time() {
        return text("time");
    }

    /** Where the record stood. */
    public Optional<Origin> place() {
        try {
            return Optional.of(
                    new Origin(text("topic"), Integer.parseInt(text("partition")), Long.parseLong(text("offset"))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        var header = headers.lastHeader("dead-letter-" + name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
