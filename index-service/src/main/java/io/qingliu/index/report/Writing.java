package io.qingliu.index.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.index.report.Reading.Told;
import io.qingliu.index.report.Reading.Unreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Writes a document, field by field. What is empty is left out, what is too long is cut. */
final class Writing {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu.MM", Locale.ROOT).withZone(ZoneOffset.UTC);
    // Each month is an index: a wrong clock must not make thousands.
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final ConsumerRecord<byte[], byte[]> record;
    private final ObjectNode document = JSON.createObjectNode();

    Writing(ConsumerRecord<byte[], byte[]> record) {
        this.record = record;
    }

    /** Adds text of at most so many characters. */
    Writing text(String field, Optional<String> value, int longest) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> document.put(field, cut(text, longest)));
        return this;
    }

    Writing number(String field, long value) {
        document.put(field, value);
        return this;
    }

    /** Adds a number within an object. */
    Writing number(String object, String field, double value) {
        document.withObject("/" + object).put(field, value);
        return this;
    }

    /** Adds a time, if it is one. */
    Writing time(String field, Optional<String> value) {
        value.flatMap(Writing::instant).ifPresent(time -> document.put(field, time.toString()));
        return this;
    }

    /** Adds how large the value of the record is. */
    Writing size() {
        document.put("bytes", Math.max(record.serializedValueSize(), 0));
        return this;
    }

    /** Adds the place of a record; without a topic none. */
    Writing place(String field, Optional<String> topic, long partition, long offset) {
        topic.ifPresent(name -> document.putObject(field)
                .put("topic", cut(name, 249)) // no name of a topic is longer
                .put("partition", partition)
                .put("offset", offset));
        return this;
    }

    /** The document, in the index of its month. */
    Reading at(Optional<String> time, String indices) {
        var at = time.flatMap(Writing::instant).filter(instant -> !instant.isBefore(FIRST) && instant.isBefore(END));
        if (at.isEmpty()) {
            return new Unreadable("there is no time that can be right");
        }
        document.put("at", at.get().toString());
        place("record", Optional.of(record.topic()), record.partition(), record.offset());
        var id = record.topic() + "-" + record.partition() + "-" + record.offset();
        return new Told(new Report(indices + "-" + MONTH.format(at.get()), id, document.toString()));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsAPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsAPair ? longest - 1 : longest);
    }
}
