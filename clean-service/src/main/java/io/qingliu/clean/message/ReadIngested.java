package io.qingliu.clean.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.qingliu.clean.message.Reading.Fault;
import io.qingliu.clean.message.Reading.Read;
import io.qingliu.clean.message.Reading.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the value of a record of {@code articles.ingested.v1}; whatever the bytes are, the answer is a value. */
public final class ReadIngested {
    private static final ObjectReader READER = Json.reader(IngestedJson.class);

    private ReadIngested() {}

    public static Reading read(byte @Nullable [] value) {
        if (value == null) {
            return new Unreadable(Fault.MESSAGE_INVALID, "The record has no value.");
        }
        try {
            IngestedJson json = READER.readValue(value);
            return json == null
                    ? new Unreadable(Fault.MESSAGE_INVALID, "The value is not a JSON object.")
                    : new Read(json.toArticle());
        } catch (InvalidField e) {
            return new Unreadable(Fault.MESSAGE_INVALID, "The field " + e.field() + " is missing or not valid.");
        } catch (JsonMappingException e) {
            return e.getCause() instanceof StreamReadException notJson
                    ? notJson(value, notJson)
                    : new Unreadable(Fault.MESSAGE_INVALID, describe(e));
        } catch (IOException e) {
            return notJson(value, e);
        }
    }

    private static Unreadable notJson(byte[] value, IOException e) {
        return isUtf8(value)
                ? new Unreadable(Fault.JSON_INVALID, "The value is not JSON" + place(e) + ".")
                : new Unreadable(Fault.UTF8_INVALID, "The value is not UTF-8.");
    }

    // Jackson's own words quote the value, which may be text of the page.
    private static String describe(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "The value is not a JSON object." : "The field " + path + " is of the wrong type.";
    }

    private static String place(IOException e) {
        return e instanceof JsonProcessingException json && json.getLocation() != null
                ? ": line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr()
                : "";
    }

    private static boolean isUtf8(byte[] value) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
