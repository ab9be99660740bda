package io.qingliu.pipeline.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.qingliu.pipeline.outcome.LetterHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One dead letter as it stands on its topic.
 *
 * @param record the original key, value and headers, and beside them those that say why it is here
 */
public record Letter(ConsumerRecord<byte[], byte[]> record) {
    /** Says how often a record has been sent back. None of the {@code dead-letter-} headers: those tell of one death. */
    static final String REPLAYS = "qingliu-replays";

    /** Where it stands: {@code partition:offset}. */
    public String place() {
        return record.partition() + ":" + record.offset();
    }

    /** What it says of itself. */
    public LetterHeaders headers() {
        return new LetterHeaders(record.headers());
    }

    /** The original key as text; empty where there is none. */
    public String key() {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    /** When it became a dead letter; where it does not say so, when Kafka got it. */
    public Instant time() {
        try {
            return Instant.parse(headers().time());
        } catch (DateTimeException e) {
            return Instant.ofEpochMilli(record.timestamp());
        }
    }

    /** How often its record had been sent back when it died. */
    public int replays() {
        try {
            return header(REPLAYS).map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The size of the value in bytes. */
    public int size() {
        return record.value() == null ? 0 : record.value().length;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .flatMap(header -> Optional.ofNullable(header.value()))
                .map(value -> new String(value, UTF_8));
    }
}
