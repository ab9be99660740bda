package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.qingliu.ingest.raw.RawMessage.Fault;
import io.qingliu.ingest.raw.RawMessage.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads raw messages token by token: no tree is built, and nothing is kept of fields that are not known. */
public final class RawMessageReader {
    // No string, number or name is longer than the text that holds it, and the transport bounds that.
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final int maxDepth;
    private final JsonFactory json;

    /** Refuses JSON with more than {@code maxDepth} objects and arrays inside each other. */
    public RawMessageReader(int maxDepth) {
        this.maxDepth = maxDepth;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(UNBOUNDED)
                        .maxNumberLength(UNBOUNDED)
                        .maxNameLength(UNBOUNDED)
                        .build())
                // Else names that strangers chose would stay in tables that all messages share.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** Reads a text that is one message. */
    public RawMessage read(byte[] utf8) {
        return parse(utf8, parser -> single(PageFields.message(parser)))
                .messages()
                .getFirst();
    }

    /** Reads a text that is one message, or an array of messages. A text that breaks off is one unreadable message. */
    public RawMessages readAll(byte[] utf8) {
        return parse(
                utf8,
                parser -> parser.currentToken() == JsonToken.START_ARRAY
                        ? elements(parser)
                        : single(PageFields.message(parser)));
    }

    private RawMessages parse(byte[] utf8, Grammar grammar) {
        var text = Utf8.decode(utf8);
        if (text.isEmpty()) {
            return single(new Unreadable(Fault.NOT_UTF8, "it is not UTF-8"));
        }
        try (var parser = json.createParser(text.get())) {
            if (parser.nextToken() == null) {
                return single(new Unreadable(Fault.NOT_JSON, "it is empty"));
            }
            var messages = grammar.read(parser);
            return parser.nextToken() == null
                    ? messages
                    : single(new Unreadable(Fault.NOT_JSON, "something follows its end" + place(parser)));
        } catch (JsonProcessingException e) {
            return single(unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
    }

    private static RawMessages elements(JsonParser parser) throws IOException {
        var messages = new ArrayList<RawMessage>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            messages.add(PageFields.message(parser));
        }
        return new RawMessages(true, messages);
    }

    private static RawMessages single(RawMessage message) {
        return new RawMessages(false, List.of(message));
    }

    // The parser's own messages quote the text.
    private Unreadable unreadable(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new Unreadable(
                    Fault.TOO_DEEP, "more than " + maxDepth + " objects and arrays stand inside each other");
        }
        var what = e instanceof JsonEOFException ? "unexpected end of input" : "unexpected character";
        return new Unreadable(Fault.NOT_JSON, what + place(e));
    }

    private static String place(JsonProcessingException e) {
        return place(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    private static String place(JsonParser parser) {
        return place(
                parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
    }

    private static String place(int line, int column) {
        return " at line " + line + ", column " + column;
    }

    private interface Grammar {
        RawMessages read(JsonParser parser) throws IOException;
    }
}
