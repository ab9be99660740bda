package io.qingliu.pipeline.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One page as it goes to {@code articles.raw.v1}, and the name that people know it by. */
public final class RawPage {
    /** What one record takes, less what Kafka adds to it. */
    static final int LARGEST = (32 << 20) - 4096;

    /** Ingest refuses longer ones; as a key one would only be another copy. */
    private static final int LONGEST_URL = 2048;

    private final String name;
    private final byte @Nullable [] key;
    private final byte @Nullable [] value;

    private RawPage(String name, byte @Nullable [] key, byte @Nullable [] value) {
        this.name = name;
        this.key = key;
        this.value = value;
    }

    /** A page that came as JSON: sent as it is, whatever it is; {@code null} stands for a record without a value. */
    public static RawPage ofJson(String name, byte[] bytes) {
        var value = Json.tryRead(bytes);
        if (value.filter(JsonNode::isNull).isPresent()) {
            return new RawPage(name, null, null);
        }
        return value.map(node -> node.path("url").asText(""))
                .filter(url -> !url.isEmpty() && url.length() <= LONGEST_URL)
                .map(url -> of(name, url, bytes))
                // It names no page: what stands in it decides what becomes of it.
                .orElseGet(() -> new RawPage(name, null, bytes));
    }

    /** A page whose address is known. */
    public static RawPage of(String name, String url, byte[] value) {
        return new RawPage(name, url.getBytes(UTF_8), value);
    }

    /** The file that the page came from, with its place there: {@code pages.ndjson:12}. */
    public String name() {
        return name;
    }

    /** True where Kafka would not take it. */
    boolean isTooLarge() {
        return (key == null ? 0 : key.length) + (value == null ? 0 : value.length) > LARGEST;
    }

    /** The page as a line of NDJSON, without the line end. */
    public byte[] line() {
        if (value == null) {
            return "null".getBytes(UTF_8);
        }
        if (!isManyLines()) {
            return value;
        }
        // In JSON a line end only stands between tokens; in what is none, a blank is as good.
        var line = value.clone();
        for (var i = 0; i < line.length; i++) {
            line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
        }
        return line;
    }

    private boolean isManyLines() {
        for (var i = 0; value != null && i < value.length; i++) {
            if (value[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The record to send. */
    public ProducerRecord<byte[], byte[]> on(String topic) {
        return new ProducerRecord<>(topic, key, value);
    }
}
