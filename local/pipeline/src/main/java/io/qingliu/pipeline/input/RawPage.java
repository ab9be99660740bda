package io.qingliu.pipeline.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** One page as it goes to {@code articles.raw.v1}, and the name that people know it by. */
public final class RawPage {
    private final String name;
    private final byte @Nullable [] key;
    private final byte @Nullable [] value;

    private RawPage(String name, byte @Nullable [] key, byte @Nullable [] value) {
        this.name = name;
        this.key = key;
        this.value = value;
    }

    static RawPage of(String name, String url, byte[] value) {
        return new RawPage(name, url.getBytes(UTF_8), value);
    }

    /** A record that names no page: what stands in it decides what becomes of it. */
    static RawPage withoutUrl(String name, byte[] value) {
        return new RawPage(name, null, value);
    }

    /** A record without a value, which {@code null} in a file of pages stands for. */
    static RawPage tombstone(String name) {
        return new RawPage(name, null, null);
    }

    /** The file that the page came from, with its place there: {@code pages.ndjson:12}. */
    public String name() {
        return name;
    }

    /** The record to send. */
    public ProducerRecord<byte[], byte[]> on(String topic) {
        return new ProducerRecord<>(topic, key, value);
    }
}
