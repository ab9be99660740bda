package io.qingliu.ingest.raw;

import io.qingliu.ingest.time.TimeNotation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a page was written: what a refusal has to point to, and how times are spelled.
 *
 * @param root JSON pointer (RFC 6901) to the object that is the page
 * @param pointers to the fields that this notation knows; a header of the record is {@code /headers/NAME}
 */
public record Notation(String root, Map<Field, String> pointers, TimeNotation times) {
    /** The notation of articles.raw.v1. */
    public static final Notation OWN = new Notation(
            "",
            Arrays.stream(Field.values()).collect(Collectors.toMap(field -> field, field -> "/" + field.word())),
            new TimeNotation.Rfc3339(Optional.empty()));

    public Notation {
        pointers = Map.copyOf(pointers);
    }

    /** Where the field stands, or should stand; the whole page where the notation does not know the field. */
    public String pointer(Field field) {
        return pointers.getOrDefault(field, root);
    }

    /** Where the page itself should stand; the whole where there are several places for it. */
    public String bodyPointer() {
        return pointers.containsKey(Field.BODY) && pointers.containsKey(Field.BODY_BASE64)
                ? root
                : pointers.getOrDefault(Field.BODY, pointer(Field.BODY_BASE64));
    }

    /** The same, of a page that stands inside of something. */
    Notation within(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        var moved = new EnumMap<Field, String>(Field.class);
        pointers.forEach((field, pointer) -> moved.put(field, outer + pointer));
        return new Notation(outer + root, moved, times);
    }

    /** The same, with some fields found elsewhere. */
    Notation with(Map<Field, String> found) {
        if (found.isEmpty()) {
            return this;
        }
        var all = new EnumMap<Field, String>(Field.class);
        all.putAll(pointers);
        all.putAll(found);
        return new Notation(root, all, times);
    }
}
