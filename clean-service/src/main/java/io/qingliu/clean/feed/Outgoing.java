package io.qingliu.clean.feed;

import io.qingliu.clean.message.Json;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;

/** One message on its way to a topic. */
record Outgoing(Destination destination, Bytes key, Bytes value) {
    static Outgoing of(Destination destination, String key, Object message) {
        return new Outgoing(
                destination, Bytes.wrap(key.getBytes(StandardCharsets.UTF_8)), Bytes.wrap(Json.write(message)));
    }

    boolean isTooLarge() {
        return value.get().length > destination.largestValue();
    }
}
