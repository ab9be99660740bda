package io.qingliu.ingest.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.ArrayList;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads text from the headers of a record; of a header that occurs twice, the last. */
final class KafkaHeaders implements TextMapGetter<Headers> {
    @Override
    public Iterable<String> keys(Headers headers) {
        var keys = new ArrayList<String>();
        headers.forEach(header -> keys.add(header.key()));
        return keys;
    }

    @Override
    public @Nullable String get(@Nullable Headers headers, String key) {
        var header = headers == null ? null : headers.lastHeader(key);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
