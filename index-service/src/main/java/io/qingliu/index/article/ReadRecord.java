package io.qingliu.index.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.qingliu.index.article.Reading.Invalid;
import io.qingliu.index.article.Reading.Understood;
import io.qingliu.index.outcome.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a record's value just far enough to know what it asks for, and checks that it is one whole JSON object. */
public final class ReadRecord {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            // Elasticsearch refuses a document that names a field twice; here the line of the fault can be told.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // The topic says how large a record may be.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ReadRecord() {}

    /** Never throws for what the value may hold. A null value, which the topic's compaction allows, is invalid. */
    public static Reading read(byte @Nullable [] value) {
        if (value == null) {
            return new Invalid(
                    Reason.MESSAGE_INVALID, "The record has no value; a deletion is a record with deleted true.");
        }
        try (var parser = JSON.createParser(utf8(value))) {
            return read(value, parser);
        } catch (CharacterCodingException e) {
            return new Invalid(Reason.UTF8_INVALID, "The value is not UTF-8.");
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return new Invalid(
                    Reason.JSON_INVALID,
                    at == null
                            ? "The value is not JSON."
                            : "The value is not JSON: line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static Reading read(byte[] value, JsonParser parser) throws IOException {
        var envelope = new Envelope();
        var first = parser.nextToken();
        if (first == null) {
            return new Invalid(Reason.JSON_INVALID, "The value is empty.");
        }
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                envelope.take(name, parser);
                parser.skipChildren();
            }
        } else {
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            return new Invalid(Reason.JSON_INVALID, "The value is more than one JSON value.");
        }
        if (first != JsonToken.START_OBJECT) {
            return new Invalid(Reason.MESSAGE_INVALID, "The value is not a JSON object.");
        }
        var fault = envelope.fault();
        return fault.isPresent()
                ? new Invalid(Reason.MESSAGE_INVALID, fault.get())
                : new Understood(envelope.change(value));
    }

    // Not Jackson's own decoding: it would also accept UTF-16 and UTF-32, which the contract does not.
    private static Reader utf8(byte[] value) {
        return new InputStreamReader(
                new ByteArrayInputStream(value),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
