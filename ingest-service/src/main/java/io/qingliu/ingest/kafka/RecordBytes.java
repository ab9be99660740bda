package io.qingliu.ingest.kafka;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** How large the parts of a record are, without what Kafka's own format adds, and before compression. */
final class RecordBytes {
    private RecordBytes() {}

    static long of(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        var bytes = length(key) + length(value);
        for (var header : headers) {
            bytes += header.key().length() + length(header.value());
        }
        return bytes;
    }

    private static long length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
