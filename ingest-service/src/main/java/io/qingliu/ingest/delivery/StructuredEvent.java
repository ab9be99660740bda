package io.qingliu.ingest.delivery;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.JsonKind;
import io.qingliu.ingest.raw.MediaType;
import io.qingliu.ingest.raw.PageFields;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawMessage.WrongType;
import io.qingliu.ingest.raw.RawMessageReader;
import io.qingliu.ingest.raw.Utf8;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A CloudEvent in structured mode: the value of the record is one JSON object with the attributes and the data. The data
 * may come before the type that says what it is, so it is read as what it can be, and judged at the end.
 */
final class StructuredEvent {
    private static final String DATA = "data";
    private static final String DATA_BASE64 = "data_base64";

    private final RawMessageReader reader;
    private final Map<String, String> attributes = new HashMap<>();
    private Optional<WrongType> wrongType = Optional.empty();
    private Content data = new Nothing();
    private Optional<String> base64 = Optional.empty();

    private StructuredEvent(RawMessageReader reader) {
        this.reader = reader;
    }

    /** What stands in {@code data}. */
    private sealed interface Content {}

    private record Nothing() implements Content {}

    private record Text(String text) implements Content {}

    private record Message(RawMessage message) implements Content {}

    /** Reads the value that the parser stands at. */
    static RawMessage read(JsonParser parser, RawMessageReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return PageFields.message(parser, "");
        }
        var event = new StructuredEvent(reader);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            event.take(name, parser);
        }
        return event.message();
    }

    private void take(String name, JsonParser parser) throws IOException {
        if (name.equals(DATA)) {
            data = switch (parser.currentToken()) {
                case VALUE_NULL -> new Nothing();
                case VALUE_STRING -> new Text(Utf8.encodable(parser.getText()));
                default -> new Message(PageFields.message(parser, "/" + DATA));
            };
        } else if (name.equals(DATA_BASE64)) {
            base64 = string(name, parser);
        } else if (Event.ATTRIBUTES.contains(name)) {
            string(name, parser).ifPresentOrElse(text -> attributes.put(name, text), () -> attributes.remove(name));
        } else {
            parser.skipChildren();
        }
    }

    private Optional<String> string(String name, JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> Optional.of(Utf8.encodable(parser.getText()));
            case VALUE_NULL -> Optional.empty();
            default -> {
                refuse(name, parser);
                yield Optional.empty();
            }
        };
    }

    private void refuse(String name, JsonParser parser) throws IOException {
        var kind = JsonKind.of(parser.currentToken());
        wrongType = wrongType.or(() -> Optional.of(new WrongType("/" + name, "a string", kind)));
        parser.skipChildren();
    }

    private RawMessage message() {
        var event = new Event(attributes, "/");
        if (wrongType.isPresent()) {
            var wrong = wrongType.get();
            return event.fault(
                    wrong.pointer().substring(1), wrong.pointer() + " is " + wrong.found() + " where a string belongs");
        }
        var fault = event.fault();
        if (fault.isPresent()) {
            return fault.get();
        }
        if (base64.isPresent()) {
            return data instanceof Nothing
                    ? decoded(event, base64.get())
                    : event.fault(DATA, "it has both data and data_base64");
        }
        return switch (data) {
            case Nothing ignored -> event.fault(DATA, "it has no data");
            case Text(var text) ->
                isJson()
                        ? event.fault(DATA, "its data is a string, and by its datacontenttype should be an object")
                        : page(event, new Body.Text(text), DATA);
            case Message(var message) ->
                isJson()
                        ? message
                        : event.fault(DATA, "its data is no string, and by its datacontenttype should be one");
        };
    }

    private RawMessage decoded(Event event, String text) {
        if (!isJson()) {
            return page(event, new Body.Base64(text), DATA_BASE64);
        }
        try {
            return reader.readWithin(Base64.getDecoder().decode(text), "/" + DATA_BASE64);
        } catch (IllegalArgumentException e) {
            return event.fault(DATA_BASE64, "its data_base64 is not Base64 (RFC 4648)");
        }
    }

    private RawMessage page(Event event, Body body, String place) {
        return event.page(type(), "/" + Event.TYPE_OF_DATA, body, "/" + place);
    }

    // No type means JSON, where the event itself is JSON.
    private boolean isJson() {
        return type().map(MediaType::isJson).orElse(true);
    }

    private Optional<String> type() {
        return Optional.ofNullable(attributes.get(Event.TYPE_OF_DATA)).filter(text -> !text.isBlank());
    }
}
