package io.qingliu.index.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The few fields that say where a record goes. A field of the wrong type counts as missing. */
final class Envelope {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}(-[0-9]{2,})?");
    private static final Pattern BUCKET = Pattern.compile("[0-9]{4}\\.(0[1-9]|1[0-2])");

    private Optional<String> id = Optional.empty();
    private Optional<String> bucket = Optional.empty();
    private Optional<Long> version = Optional.empty();
    private Optional<Boolean> deleted = Optional.empty();
    private boolean hasBody;

    /** Takes the field that the parser stands on, if it is one of ours; leaves the parser there. */
    void take(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "id" -> id = text(parser);
            case "bucket" -> bucket = text(parser);
            case "version" -> version = wholeNumber(parser);
            case "deleted" -> deleted = truth(parser);
            case "body" -> hasBody = parser.currentToken() == JsonToken.VALUE_STRING;
            default -> {
                // The document is stored as it came: what is not needed here is left to Elasticsearch.
            }
        }
    }

    /** What a person has to know, if this is not a record of articles.clean.v1. */
    Optional<String> fault() {
        if (id.filter(text -> ID.matcher(text).matches()).isEmpty()) {
            return Optional.of("The field id is missing or not an article's id.");
        }
        if (bucket.filter(text -> BUCKET.matcher(text).matches()).isEmpty()) {
            return Optional.of("The field bucket is missing or not a month such as 2025.03.");
        }
        if (version.filter(number -> number >= 0).isEmpty()) {
            return Optional.of("The field version is missing or not a whole number of 0 or more.");
        }
        if (deleted.isEmpty()) {
            return Optional.of("The field deleted is missing or neither true nor false.");
        }
        if (!deleted.get() && !hasBody) {
            return Optional.of("The field body is missing or not a string, and the record is no deletion.");
        }
        return Optional.empty();
    }

    /**
     * The change that the fields ask for.
     *
     * @throws java.util.NoSuchElementException if there is a fault
     */
    Change change(byte[] document) {
        var key = new ArticleKey(bucket.orElseThrow(), id.orElseThrow());
        return deleted.orElseThrow()
                ? new Change.Delete(key, version.orElseThrow())
                : new Change.Write(key, version.orElseThrow(), Json.onOneLine(document));
    }

    private static Optional<String> text(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : Optional.empty();
    }

    private static Optional<Boolean> truth(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> wholeNumber(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return Optional.empty();
        }
        return switch (parser.getNumberType()) {
            case INT, LONG -> Optional.of(parser.getLongValue());
            default -> Optional.empty();
        };
    }
}
