package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads raw messages token by token: no tree is built, and nothing is kept of fields that are not known. */
public final class RawMessageReader {
    private final JsonText json;

    /** Refuses JSON with more than {@code maxDepth} objects and arrays inside each other. */
    public RawMessageReader(int maxDepth) {
        this.json = new JsonText(maxDepth);
    }

    /** Reads a text that is one of our own messages. */
    public RawMessage read(byte[] utf8) {
        return read(utf8, Mapping.OWN, "");
    }

    /** Reads a text that is one of our own messages, and stands at {@code root} in what was delivered. */
    public RawMessage readWithin(byte[] utf8, String root) {
        return read(utf8, Mapping.OWN, root);
    }

    /** Reads a text that is one message of another crawler. */
    public RawMessage read(byte[] utf8, Mapping mapping) {
        return read(utf8, mapping, "");
    }

    private RawMessage read(byte[] utf8, Mapping mapping, String root) {
        return json.read(utf8, parser -> PageFields.message(parser, mapping, root), unreadable -> unreadable);
    }

    /** Reads a text by another grammar, with the same strictness. */
    public RawMessage read(byte[] utf8, JsonText.Grammar<RawMessage> grammar) {
        return json.read(utf8, grammar, unreadable -> unreadable);
    }

    /** Reads a text that is one message, or an array of messages. A text that breaks off is one unreadable message. */
    public RawMessages readAll(byte[] utf8) {
        return json.read(
                utf8,
                parser -> parser.currentToken() == JsonToken.START_ARRAY
                        ? elements(parser)
                        : single(PageFields.message(parser, "")),
                RawMessageReader::single);
    }

    private static RawMessages elements(JsonParser parser) throws IOException {
        var messages = new ArrayList<RawMessage>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            messages.add(PageFields.message(parser, ""));
        }
        return new RawMessages(true, messages);
    }

    private static RawMessages single(RawMessage message) {
        return new RawMessages(false, List.of(message));
    }
}
