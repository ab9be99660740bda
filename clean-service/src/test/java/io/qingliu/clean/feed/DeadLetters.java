package io.qingliu.clean.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.clean.Contract;
import io.qingliu.clean.message.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A dead letter as its contract describes it: the Kafka record as JSON. */
final class DeadLetters {
    private DeadLetters() {}

    static byte[] describe(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        var record = (ObjectNode) Contract.json("{}".getBytes(StandardCharsets.UTF_8));
        record.put("key", key == null ? null : new String(key, StandardCharsets.UTF_8));
        var described = record.putObject("headers");
        headers.forEach(header -> described.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        record.put("valueBase64", value == null ? null : Base64.getEncoder().encodeToString(value));
        return Json.write(record);
    }
}
