package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qingliu.ingest.raw.RawMessage.WrongType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the fields of one object. Of a field that occurs twice the last one counts; null is the same as absent. */
public final class PageFields {
    private final Mapping mapping;
    private final String root;
    private final Map<Field, Found> found = new EnumMap<>(Field.class);
    private final Map<String, String> headers = new HashMap<>();
    private Optional<WrongType> wrongType = Optional.empty();

    private PageFields(Mapping mapping, String root) {
        this.mapping = mapping;
        this.root = root;
    }

    private record Found(Target.Value at, String text) {}

    /** Reads one of our own messages: the value that the parser stands at, whatever it is, up to its end. */
    public static RawMessage message(JsonParser parser, String root) throws IOException {
        return message(parser, Mapping.OWN, root);
    }

    /** Reads the value that the parser stands at; it stands at {@code root}, a JSON pointer, in what was delivered. */
    static RawMessage message(JsonParser parser, Mapping mapping, String root) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            var found = JsonKind.of(parser.currentToken());
            parser.skipChildren();
            return new RawMessage.NotAnObject(root, found);
        }
        var fields = new PageFields(mapping, root);
        fields.descend(mapping.tree(), parser);
        return new RawMessage.Page(fields.page(), fields.wrongType);
    }

    private void descend(Target.Branch branch, JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    take(Optional.ofNullable(branch.below().get(name)), parser);
                }
            }
            case START_ARRAY -> {
                for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    take(Optional.ofNullable(branch.below().get(Integer.toString(index))), parser);
                }
            }
            default -> {} // nothing below it, so what should stand there is missing
        }
    }

    private void take(Optional<Target> target, JsonParser parser) throws IOException {
        if (target.isEmpty()) {
            parser.skipChildren();
            return;
        }
        switch (target.get()) {
            case Target.Branch branch -> descend(branch, parser);
            case Target.Value value -> takeValue(value, parser);
            case Target.Headers group -> takeHeaders(group, parser);
        }
    }

    private void takeValue(Target.Value at, JsonParser parser) throws IOException {
        var mayBeNumber = at.field().isTime() && mapping.notation().times().isNumber();
        switch (parser.currentToken()) {
            case VALUE_STRING -> keep(at, Utf8.encodable(parser.getText()));
            case VALUE_NULL ->
                found.computeIfPresent(at.field(), (field, old) -> old.at().equals(at) ? null : old);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (mayBeNumber) {
                    keep(at, parser.getText());
                } else {
                    refuse(at.pointer(), "a string", parser);
                }
            }
            default -> refuse(at.pointer(), mayBeNumber ? "a number or a string" : "a string", parser);
        }
    }

    private void keep(Target.Value at, String text) {
        found.merge(at.field(), new Found(at, text), (old, fresh) -> old.at().rank() < at.rank() ? old : fresh);
    }

    private void takeHeaders(Target.Headers group, JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    takeHeader(group, name, parser);
                }
            }
            case VALUE_NULL -> {}
            default -> refuse(group.pointer(), "an object", parser);
        }
    }

    private void takeHeader(Target.Headers group, String name, JsonParser parser) throws IOException {
        var key = name.strip().toLowerCase(Locale.ROOT);
        switch (parser.currentToken()) {
            case VALUE_STRING -> headers.put(key, Utf8.encodable(parser.getText()));
            case VALUE_NULL -> headers.remove(key);
            case START_ARRAY -> {
                if (group.listsToo()) {
                    takeFirst(key, parser);
                } else {
                    refuse(pointer(group, name), "a string", parser);
                }
            }
            default -> refuse(pointer(group, name), "a string", parser);
        }
    }

    private void takeFirst(String key, JsonParser parser) throws IOException {
        for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (index == 0 && parser.currentToken() == JsonToken.VALUE_STRING) {
                headers.put(key, Utf8.encodable(parser.getText()));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void refuse(String pointer, String expected, JsonParser parser) throws IOException {
        var kind = JsonKind.of(parser.currentToken());
        wrongType = wrongType.or(() -> Optional.of(new WrongType(root + pointer, expected, kind)));
        parser.skipChildren();
    }

    private RawPage page() {
        var bodies = new ArrayList<Body>();
        string(Field.BODY).map(Body.Text::new).ifPresent(bodies::add);
        string(Field.BODY_BASE64).map(Body.Base64::new).ifPresent(bodies::add);
        return new RawPage(
                string(Field.URL),
                string(Field.FETCHED_AT),
                bodies,
                string(Field.CONTENT_TYPE),
                string(Field.TITLE),
                string(Field.PUBLISHED_AT),
                string(Field.SOURCE_NAME),
                headers,
                mapping.notation().with(foundElsewhere()).within(root));
    }

    private Map<Field, String> foundElsewhere() {
        var elsewhere = new EnumMap<Field, String>(Field.class);
        found.forEach((field, value) -> {
            if (value.at().rank() > 0) {
                elsewhere.put(field, value.at().pointer());
            }
        });
        return elsewhere;
    }

    private Optional<String> string(Field field) {
        return Optional.ofNullable(found.get(field)).map(Found::text);
    }

    private static String pointer(Target.Headers group, String header) {
        var name = Utf8.encodable(header).replace("~", "~0").replace("/", "~1");
        return group.pointer() + "/" + name.substring(0, Math.min(name.length(), 100)); // long enough to be found
    }
}
