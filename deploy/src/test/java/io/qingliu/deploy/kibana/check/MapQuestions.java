package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the layers of a map ask: one question each, but for the land. */
final class MapQuestions {
    private static final int PRECISION = 5; // of the grid: about as fine as a province

    private MapQuestions() {}

    static List<Question> of(Import all, StoredObject map, String asker) {
        var questions = new ArrayList<Question>();
        for (var layer : map.json("/layerListJSON")) {
            var source = layer.path("sourceDescriptor");
            var name = asker + "/" + layer.path("id").asText();
            switch (source.path("type").asText()) {
                case "EMS_TMS" -> {
                    // The land comes from elsewhere.
                }
                case "ES_GEO_GRID" -> questions.add(grid(view(all, map, source), source, name));
                case "ES_SEARCH" -> questions.add(documents(view(all, map, source), source, name));
                case String kind ->
                    throw new IllegalArgumentException(name + " is a layer of the unknown kind " + kind);
            }
        }
        return questions;
    }

    private static View view(Import all, StoredObject map, JsonNode source) {
        return View.of(
                all, map.reference(source.path("indexPatternRefName").asText()).orElseThrow());
    }

    private static Question grid(View view, JsonNode source, String asker) {
        var uses = new ArrayList<Use>();
        view.use(uses);
        var point = point(source, uses);
        var search = Searches.of(source, uses);
        var grid = search.putObject("aggs").putObject("grid");
        grid.putObject("geotile_grid").put("field", point).put("precision", PRECISION);
        grid.putObject("aggs").putObject("centre").putObject("geo_centroid").put("field", point);
        return new Question(asker, view.indices(), search, uses, List.of());
    }

    private static Question documents(View view, JsonNode source, String asker) {
        var uses = new ArrayList<Use>();
        view.use(uses);
        var point = point(source, uses);
        var search = Searches.of(source, uses);
        search.putObject("query").putObject("exists").put("field", point);
        var columns = new ArrayList<String>();
        columns.add(point);
        for (var column : source.path("tooltipProperties")) {
            columns.add(column.asText());
            uses.add(Use.of(column.asText(), Use.Kind.SHOW));
        }
        var newest = source.path("sortField").asText();
        uses.add(Use.of(newest, Use.Kind.SORT));
        Searches.documents(search, newest, columns);
        return new Question(asker, view.indices(), search, uses, columns);
    }

    private static String point(JsonNode source, List<Use> uses) {
        var point = source.path("geoField").asText();
        uses.add(Use.of(point, Use.Kind.PLACE));
        return point;
    }
}
