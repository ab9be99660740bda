package io.qingliu.deploy.kibana.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index template, with its components in it if it has some.
 *
 * @param body as Elasticsearch takes it
 */
public record Template(String name, ObjectNode body) {
    /** Whether a data view with this title sees the indices of the template. */
    public boolean isSeenBy(String title) {
        return body.at("/template/aliases").has(title)
                || body.path("index_patterns")
                        .valueStream()
                        .anyMatch(pattern -> pattern.asText().equals(title));
    }

    /** The field with this name; one within a text or keyword, such as {@code title.keyword}, is a field too. */
    public Optional<Field> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** All fields that hold values, in the order of the mapping. */
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        collect(body.at("/template/mappings"), "", false, fields);
        return fields;
    }

    private static void collect(JsonNode mapping, String prefix, boolean nested, List<Field> fields) {
        for (var property : mapping.path("properties").properties()) {
            var name = prefix + property.getKey();
            var is = property.getValue();
            if (is.has("properties")) {
                collect(is, name + ".", nested || is.path("type").asText().equals("nested"), fields);
            } else {
                fields.add(field(name, is, nested));
                is.path("fields")
                        .properties()
                        .forEach(within -> fields.add(field(name + "." + within.getKey(), within.getValue(), nested)));
            }
        }
    }

    private static Field field(String name, JsonNode is, boolean nested) {
        boolean indexed = is.path("index").asBoolean(true) && is.path("enabled").asBoolean(true);
        return new Field(name, is.path("type").asText(), indexed, nested);
    }
}
