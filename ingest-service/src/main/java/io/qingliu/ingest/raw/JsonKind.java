package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonToken;

/** Names the kinds of JSON values for people. */
public final class JsonKind {
    private JsonKind() {}

    /** What the value is that begins with this token, such as {@code an array}. */
    public static String of(JsonToken token) {
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
