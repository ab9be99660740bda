package io.qingliu.deploy.kibana.make;

import static io.qingliu.deploy.kibana.make.Nodes.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.deploy.kibana.index.Template;
import io.qingliu.deploy.kibana.source.Bucket;
import io.qingliu.deploy.kibana.source.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of one layer of a chart: buckets first, each within the one before, then the figures of the innermost. */
final class Columns {
    private final Template index;
    private final ObjectNode columns = object();
    private final List<String> order = new ArrayList<>();

    Columns(Template index) {
        this.index = index;
    }

    /** Adds a bucket. */
    void bucket(String id, Bucket bucket) {
        add(
                id,
                switch (bucket) {
                    case Bucket.Over over -> over(over);
                    case Bucket.Top top -> top(top);
                    case Bucket.Steps steps -> steps(steps);
                });
    }

    /** Adds figures; their ids are {@link #figure}. */
    void figures(List<Measure> measures) {
        for (int i = 0; i < measures.size(); i++) {
            add(figure(i), figure(measures.get(i)));
        }
    }

    static String figure(int position) {
        return "figure-" + position;
    }

    /** The layer, as the part of the chart that asks Elasticsearch has it. */
    ObjectNode layer() {
        var layer = object();
        layer.set("columns", columns);
        order.forEach(layer.putArray("columnOrder")::add);
        layer.putObject("incompleteColumns");
        return layer;
    }

    private void add(String id, ObjectNode column) {
        columns.set(id, column);
        order.add(id);
    }

    private ObjectNode over(Bucket.Over over) {
        var column = column("date_histogram", over.over(), over.label(), over.over(), "interval", true);
        column.putObject("params")
                .put("interval", "auto")
                .put("includeEmptyRows", true)
                .put("dropPartials", false);
        return column;
    }

    private ObjectNode top(Bucket.Top top) {
        var column = column("terms", top.top(), top.label(), top.top(), "ordinal", true);
        var params = column.putObject("params").put("size", top.size());
        int by = top.least() == null ? 0 : top.least();
        params.putObject("orderBy").put("type", "column").put("columnId", figure(by));
        params.put("orderDirection", top.least() == null ? "desc" : "asc")
                .put("otherBucket", top.rest())
                .put("missingBucket", false)
                .putObject("parentFormat")
                .put("id", "terms");
        return column;
    }

    private ObjectNode steps(Bucket.Steps steps) {
        var column = column("range", steps.field(), steps.label(), steps.field(), "ordinal", true);
        column.put("dataType", "string"); // of a range itself, not of the field
        var params = column.putObject("params").put("type", "range").put("maxBars", "auto");
        params.putObject("parentFormat")
                .put("id", "range")
                .putObject("params")
                .put("template", "arrow_right")
                .put("replaceInfinity", true);
        var ranges = params.putArray("ranges");
        for (int i = 0; i < steps.steps().size(); i++) {
            boolean last = i + 1 == steps.steps().size();
            ranges.addObject()
                    .put("from", steps.steps().get(i))
                    .put("to", last ? null : steps.steps().get(i + 1)) // no end
                    .put("label", "");
        }
        return column;
    }

    private ObjectNode figure(Measure measure) {
        var field = measure.field();
        if (field == null) {
            return column("count", "___records___", measure.label(), measure.label(), "ratio", false);
        }
        var column = column(measure.of(), field, measure.label(), measure.label(), "ratio", false);
        if (measure.of().equals("unique_count")) {
            column.put("dataType", "number");
        }
        column.putObject("params").put("emptyAsNull", true);
        return column;
    }

    private ObjectNode column(
            String operation, String field, @Nullable String label, String otherwise, String scale, boolean bucket) {
        return object().put("label", label == null ? otherwise : label)
                .put("customLabel", label != null)
                .put("operationType", operation)
                .put("sourceField", field)
                .put("dataType", typeOf(field))
                .put("isBucketed", bucket)
                .put("scale", scale);
    }

    private String typeOf(String field) {
        if (field.equals("___records___")) {
            return "number";
        }
        return index.field(field)
                .orElseThrow(() -> new IllegalArgumentException(index.name() + " has no field " + field))
                .kibanaType();
    }
}
