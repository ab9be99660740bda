package io.qingliu.deploy.kibana.index;

import java.util.Set;

/**
 * One field of a mapping.
 *
 * @param name with the names of the objects around it, such as {@code places.name}
 * @param type as Elasticsearch calls it
 * @param indexed whether it can be asked
 * @param nested whether it lies in a list of nested objects, into which Kibana's charts do not see
 */
public record Field(String name, String type, boolean indexed, boolean nested) {
    private static final Set<String> NUMBERS =
            Set.of("long", "integer", "short", "byte", "double", "float", "half_float", "unsigned_long");

    /** Whether values of it can be counted and compared: text has no values but words. */
    public boolean isAggregatable() {
        return indexed
                && !nested
                && (isNumber()
                        || Set.of("keyword", "boolean", "date", "geo_point").contains(type));
    }

    /** What Kibana calls the type. */
    public String kibanaType() {
        if (isNumber()) {
            return "number";
        }
        return switch (type) {
            case "keyword", "text" -> "string";
            default -> type;
        };
    }

    private boolean isNumber() {
        return NUMBERS.contains(type);
    }
}
