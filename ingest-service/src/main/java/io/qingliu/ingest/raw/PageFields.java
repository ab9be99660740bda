package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qingliu.ingest.raw.RawMessage.WrongType;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the fields of one object. Of a field that occurs twice the last one counts; null is the same as absent. */
final class PageFields {
    private static final Set<String> STRINGS = Set.of(
            "url", "fetchedAt", "body", "bodyBase64", "contentType", "title", "publishedAt", "sourceName", "crawler");
    private static final String HEADERS = "headers";

    private final Map<String, String> strings = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private Optional<WrongType> wrongType = Optional.empty();

    private PageFields() {}

    /** Reads the value that the parser stands at, whatever it is, up to its end. */
    static RawMessage message(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            var found = kind(parser.currentToken());
            parser.skipChildren();
            return new RawMessage.NotAnObject(found);
        }
        var fields = new PageFields();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            fields.take(name, parser);
        }
        return new RawMessage.Page(fields.page(), fields.wrongType);
    }

    private void take(String name, JsonParser parser) throws IOException {
        if (STRINGS.contains(name)) {
            takeString(strings, name, "/" + name, parser);
        } else if (!name.equals(HEADERS) || parser.currentToken() == JsonToken.VALUE_NULL) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var header = parser.currentName();
                parser.nextToken();
                takeString(headers, header.strip().toLowerCase(Locale.ROOT), headerPointer(header), parser);
            }
        } else {
            refuse("/" + HEADERS, "an object", parser);
        }
    }

    private void takeString(Map<String, String> target, String key, String pointer, JsonParser parser)
            throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING -> target.put(key, Utf8.encodable(parser.getText()));
            case VALUE_NULL -> target.remove(key);
            default -> refuse(pointer, "a string", parser);
        }
    }

    private void refuse(String pointer, String expected, JsonParser parser) throws IOException {
        var found = kind(parser.currentToken());
        wrongType = wrongType.or(() -> Optional.of(new WrongType(pointer, expected, found)));
        parser.skipChildren();
    }

    private RawPage page() {
        return new RawPage(
                string("url"),
                string("fetchedAt"),
                string("body"),
                string("bodyBase64"),
                string("contentType"),
                string("title"),
                string("publishedAt"),
                string("sourceName"),
                headers);
    }

    private Optional<String> string(String name) {
        return Optional.ofNullable(strings.get(name));
    }

    private static String headerPointer(String header) {
        var name = Utf8.encodable(header).replace("~", "~0").replace("/", "~1");
        return "/" + HEADERS + "/" + name.substring(0, Math.min(name.length(), 100)); // long enough to be found
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("No value begins with " + token);
        };
    }
}
