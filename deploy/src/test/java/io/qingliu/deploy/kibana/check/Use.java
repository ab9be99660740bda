package io.qingliu.deploy.kibana.check;

import io.qingliu.deploy.kibana.index.Field;
import io.qingliu.deploy.kibana.index.Template;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with a field.
 *
 * @param claimed the type that the panel believes the field to have, in Kibana's words; empty if it does not say
 */
record Use(String field, Kind kind, Optional<String> claimed) {
    /** How a field can be used, and which types can be used so. */
    enum Kind {
        SHOW,
        SORT,
        ASK,
        TERMS,
        COUNT_VALUES,
        TIME,
        LARGEST,
        RECKON,
        PLACE;

        private boolean suits(String type) {
            return switch (this) {
                case SHOW, ASK -> true;
                case SORT -> Set.of("number", "date", "string").contains(type);
                case TERMS, COUNT_VALUES ->
                    Set.of("string", "number", "boolean", "date").contains(type);
                case TIME -> type.equals("date");
                case LARGEST -> Set.of("number", "date").contains(type);
                case RECKON -> type.equals("number");
                case PLACE -> type.equals("geo_point");
            };
        }
    }

    static Use of(String field, Kind kind) {
        return new Use(field, kind, Optional.empty());
    }

    /** What is wrong with this use, as a sentence; empty if nothing is. */
    Optional<String> faultIn(Template index) {
        return index.field(field)
                .map(this::faultOf)
                .orElseGet(() -> Optional.of("the field " + field + " is not in the index"));
    }

    private Optional<String> faultOf(Field found) {
        if (kind == Kind.SHOW) {
            return Optional.empty();
        }
        if (!found.indexed() || found.nested()) {
            return Optional.of("the field " + field + " cannot be asked");
        }
        if (kind == Kind.ASK) {
            return Optional.empty();
        }
        if (!found.isAggregatable()) {
            return Optional.of("the field " + field + " cannot be aggregated: it is " + found.type());
        }
        if (!kind.suits(found.kibanaType())) {
            return Optional.of("the field " + field + " is " + found.type() + ", which does not do for " + kind);
        }
        return claimed.filter(type -> !type.equals(found.kibanaType()))
                .map(type -> "the field " + field + " is " + found.type() + " and not " + type);
    }
}
