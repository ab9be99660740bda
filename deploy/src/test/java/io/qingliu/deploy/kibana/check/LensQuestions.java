package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a chart asks: one question for each layer, its buckets within each other, its figures in every one of them. */
final class LensQuestions {
    private final JsonNode columns;
    private final List<String> order;
    private final String asker;
    private final List<Use> uses = new ArrayList<>();

    private LensQuestions(JsonNode layer, String asker) {
        this.columns = layer.path("columns");
        this.order =
                layer.path("columnOrder").valueStream().map(JsonNode::asText).toList();
        this.asker = asker;
    }

    static List<Question> of(Import all, StoredObject dashboard, JsonNode panel, String asker) {
        var state = panel.at("/embeddableConfig/attributes/state");
        var questions = new ArrayList<Question>();
        for (var layer : state.at("/datasourceStates/formBased/layers").properties()) {
            var name = panel.path("panelIndex").asText() + ":indexpattern-datasource-layer-" + layer.getKey();
            var view = View.of(all, dashboard.reference(name).orElseThrow());
            questions.add(new LensQuestions(layer.getValue(), asker).ask(view, state));
        }
        return questions;
    }

    private Question ask(View view, JsonNode state) {
        checkColumns(state.path("visualization"));
        view.use(uses);
        var search = Searches.of(state.path("query"), uses);
        var aggregations = search;
        for (var id : order) {
            var column = columns.path(id);
            if (column.path("isBucketed").asBoolean()) {
                aggregations = inner(aggregations, id, bucket(column));
            }
        }
        if (!search.has("aggs")) {
            figures(search);
        }
        order.forEach(id -> note(columns.path(id)));
        return new Question(asker, view.indices(), search, uses, List.of());
    }

    /** Everything that the picture shows has to be a column, and the other way round. */
    private void checkColumns(JsonNode picture) {
        var names = new ArrayList<String>();
        for (var key : List.of("metricAccessor", "xAccessor", "splitAccessor", "columnId")) {
            names.addAll(picture.findValuesAsText(key));
        }
        picture.findValues("accessors").forEach(list -> list.forEach(id -> names.add(id.asText())));
        columns.findValues("orderBy").forEach(by -> {
            if (!columns.has(by.path("columnId").asText())) {
                throw new IllegalArgumentException(asker + " is ordered by what it does not have: " + by);
            }
        });
        if (!names.containsAll(order) || !order.containsAll(names) || columns.size() != order.size()) {
            throw new IllegalArgumentException(asker + " shows " + names + " and has the columns " + order);
        }
    }

    private ObjectNode inner(ObjectNode outer, String id, ObjectNode bucket) {
        outer.withObject("/aggs").set(id, bucket);
        figures(bucket);
        return bucket;
    }

    // In every bucket, because the outer ones may be ordered by them.
    private void figures(ObjectNode bucket) {
        for (var id : order) {
            var column = columns.path(id);
            if (!column.path("isBucketed").asBoolean()) {
                figure(column).ifPresent(figure -> bucket.withObject("/aggs").set(id, figure));
            }
        }
    }

    private ObjectNode bucket(JsonNode column) {
        var field = column.path("sourceField").asText();
        var bucket = Searches.JSON.createObjectNode();
        switch (column.path("operationType").asText()) {
            case "terms" -> {
                var terms = bucket.putObject("terms")
                        .put("field", field)
                        .put("size", column.at("/params/size").asInt());
                var by = column.at("/params/orderBy/columnId").asText();
                terms.putObject("order")
                        .put(
                                figure(columns.path(by)).isPresent() ? by : "_count",
                                column.at("/params/orderDirection").asText());
            }
            case "date_histogram" ->
                bucket.putObject("date_histogram")
                        .put("field", field)
                        .put("calendar_interval", "month")
                        .put("min_doc_count", 1);
            case "range" -> {
                var ranges = bucket.putObject("range").put("field", field).putArray("ranges");
                column.at("/params/ranges").forEach(range -> {
                    var bounds = ranges.addObject();
                    bounds.set("from", range.path("from"));
                    if (!range.path("to").isNull()) {
                        bounds.set("to", range.path("to"));
                    }
                });
            }
            case String other -> throw new IllegalArgumentException(asker + " asks for the unknown " + other);
        }
        return bucket;
    }

    /** Empty for the mere number of documents, which every bucket has. */
    private Optional<ObjectNode> figure(JsonNode column) {
        var name = switch (column.path("operationType").asText()) {
            case "count" -> "";
            case "unique_count" -> "cardinality";
            case "max" -> "max";
            case "sum" -> "sum";
            case "average" -> "avg";
            case "median" -> "percentiles";
            case String other -> throw new IllegalArgumentException(asker + " asks for the unknown " + other);
        };
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var figure = Searches.JSON.createObjectNode();
        var field =
                figure.putObject(name).put("field", column.path("sourceField").asText());
        if (name.equals("percentiles")) {
            field.putArray("percents").add(50);
        }
        return Optional.of(figure);
    }

    private void note(JsonNode column) {
        var field = column.path("sourceField").asText();
        var type = Optional.of(column.path("dataType").asText());
        switch (column.path("operationType").asText()) {
            case "count" -> {
                if (!field.equals("___records___")) {
                    throw new IllegalArgumentException(asker + " counts " + field);
                }
            }
            case "terms" -> uses.add(new Use(field, Use.Kind.TERMS, type));
            case "date_histogram" -> uses.add(new Use(field, Use.Kind.TIME, type));
            case "unique_count" -> uses.add(Use.of(field, Use.Kind.COUNT_VALUES));
            case "max" -> uses.add(new Use(field, Use.Kind.LARGEST, type));
            default -> uses.add(Use.of(field, Use.Kind.RECKON));
        }
    }
}
