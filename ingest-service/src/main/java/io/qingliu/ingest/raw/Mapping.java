package io.qingliu.ingest.raw;

import com.fasterxml.jackson.core.JsonPointer;
import io.qingliu.ingest.time.TimeNotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the messages of one kind of crawler have the fields of a page, and how they write times. */
public final class Mapping {
    /** The project's own messages, as articles.raw.v1 describes them. */
    static final Mapping OWN = own();

    private final Target.Branch tree;
    private final Notation notation;

    private Mapping(Target.Branch tree, Notation notation) {
        this.tree = tree;
        this.notation = notation;
    }

    /**
     * A mapping of somebody else's messages.
     *
     * @param places of each field, JSON pointers or dotted names; of several the first that is there counts
     * @param headers an object of HTTP response headers, each a string or a list of strings
     * @throws IllegalArgumentException if it cannot give a page; the message says why
     */
    public static Mapping of(Map<Field, List<String>> places, Optional<String> headers, TimeNotation times) {
        var tree = new Target.Branch(Map.of());
        var pointers = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var rank = 0;
            for (var place : places.getOrDefault(field, List.of())) {
                var pointer = pointer(place);
                tree = tree.with(pointer, new Target.Value(field, rank++, pointer.toString()));
                pointers.putIfAbsent(field, pointer.toString());
            }
        }
        if (headers.isPresent()) {
            var pointer = pointer(headers.get());
            tree = tree.with(pointer, new Target.Headers(pointer.toString(), true));
        }
        demand(pointers, Field.URL);
        demand(pointers, Field.FETCHED_AT);
        if (!pointers.containsKey(Field.BODY)) {
            demand(pointers, Field.BODY_BASE64);
        }
        return new Mapping(tree, new Notation("", pointers, times));
    }

    Target.Branch tree() {
        return tree;
    }

    Notation notation() {
        return notation;
    }

    private static void demand(Map<Field, String> pointers, Field field) {
        if (!pointers.containsKey(field)) {
            throw new IllegalArgumentException("it does not say where the " + field.word() + " stands");
        }
    }

    private static JsonPointer pointer(String place) {
        var pointer = JsonPointer.compile(place.startsWith("/") ? place : "/" + place.replace('.', '/'));
        for (var part = pointer; !part.matches(); part = part.tail()) {
            if (part.getMatchingProperty().isEmpty()) {
                throw new IllegalArgumentException("a place in it is empty, or has an empty name");
            }
        }
        return pointer;
    }

    private static Mapping own() {
        var tree = new Target.Branch(Map.of());
        for (var field : Field.values()) {
            var pointer = JsonPointer.compile(Notation.OWN.pointer(field));
            tree = tree.with(pointer, new Target.Value(field, 0, pointer.toString()));
        }
        var headers = "/headers";
        return new Mapping(tree.with(JsonPointer.compile(headers), new Target.Headers(headers, false)), Notation.OWN);
    }
}
