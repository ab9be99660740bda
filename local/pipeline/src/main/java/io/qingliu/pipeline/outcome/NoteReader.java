package io.qingliu.pipeline.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingliu.pipeline.json.Json;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads what a record of one of the output topics says about a page. */
final class NoteReader {
    static final String CLEAN = "articles.clean.v1";
    static final String REJECTED = "articles.rejected.v1";
    static final String DEAD_LETTER = "articles.dead-letter.v1";
    private static final String RAW = "articles.raw.v1";

    private NoteReader() {}

    /** A note, and the page that it is about. */
    record About(Origin origin, Note note) {}

    /** Nothing where the page is not from a topic: over HTTP it has no origin. */
    static Optional<About> read(ConsumerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case CLEAN -> about(record.value(), NoteReader::article);
            case REJECTED ->
                about(
                        record.value(),
                        message -> new Note.Refusal(
                                message.path("service").asText(),
                                message.path("reason").asText()));
            case DEAD_LETTER -> deadLetter(record);
            default -> throw new IllegalArgumentException("no notes on topic " + record.topic());
        };
    }

    private static Note article(JsonNode message) {
        if (message.path("deleted").asBoolean()) {
            return new Note.Deletion();
        }
        var repairs = StreamSupport.stream(message.path("edits").spliterator(), false)
                .mapToInt(edit -> edit.path("count").asInt())
                .sum();
        return new Note.Article(
                message.path("ordinal").asInt(), message.path("title").asText(""), repairs);
    }

    private static Optional<About> deadLetter(ConsumerRecord<byte[], byte[]> record) {
        var headers = new LetterHeaders(record.headers());
        var note = new Note.DeadLetter(headers.service(), headers.reason());
        // Past the first topic the place is one of a message made of the page, and the message knows its origin.
        return headers.place()
                .filter(place -> place.topic().equals(RAW))
                .map(place -> new About(place, note))
                .or(() -> about(record.value(), message -> note));
    }

    private static Optional<About> about(byte @Nullable [] value, Function<JsonNode, Note> note) {
        return Json.tryRead(value)
                .filter(message -> message.path("origin").isObject())
                .map(message -> new About(origin(message.path("origin")), note.apply(message)));
    }

    private static Origin origin(JsonNode origin) {
        return new Origin(
                origin.path("topic").asText(),
                origin.path("partition").asInt(),
                origin.path("offset").asLong());
    }
}
