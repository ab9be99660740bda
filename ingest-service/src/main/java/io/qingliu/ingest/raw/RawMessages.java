package io.qingliu.ingest.raw;

import java.util.List;

/**
 * All that one JSON text held.
 *
 * @param isArray true where the messages are the elements of an array; else there is exactly one
 */
public record RawMessages(boolean isArray, List<RawMessage> messages) {
    public RawMessages {
        messages = List.copyOf(messages);
    }
}
