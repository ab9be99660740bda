package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.qingliu.ingest.raw.RawMessage.Fault;
import io.qingliu.ingest.raw.RawMessage.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Reads JSON by the letter: nothing but UTF-8, nothing behind the end, and no deeper than agreed. */
public final class JsonText {
    // No string, number or name is longer than the text that holds it, and the transport bounds that.
    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private final int maxDepth;
    private final JsonFactory json;

    /** Refuses JSON with more than {@code maxDepth} objects and arrays inside each other. */
    public JsonText(int maxDepth) {
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

    /** Reads one value from a parser that stands at its first token, up to its last. */
    public interface Grammar<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** Reads the one value that the text is, or says why it is none. */
    public <T> T read(byte[] utf8, Grammar<T> grammar, Function<Unreadable, T> otherwise) {
        var text = Utf8.decode(utf8);
        if (text.isEmpty()) {
            return otherwise.apply(new Unreadable(Fault.NOT_UTF8, "it is not UTF-8"));
        }
        try (var parser = json.createParser(text.get())) {
            if (parser.nextToken() == null) {
                return otherwise.apply(new Unreadable(Fault.NOT_JSON, "it is empty"));
            }
            var value = grammar.read(parser);
            return parser.nextToken() == null
                    ? value
                    : otherwise.apply(new Unreadable(Fault.NOT_JSON, "something follows its end" + place(parser)));
        } catch (JsonProcessingException e) {
            return otherwise.apply(unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
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
}
