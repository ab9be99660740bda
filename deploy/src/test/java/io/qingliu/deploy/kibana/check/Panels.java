package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** The panels of a dashboard, each with what it asks. A panel of an unknown kind is an error, so that none goes unchecked. */
final class Panels {
    private Panels() {}

    static List<Question> of(Import all, StoredObject dashboard) {
        return dashboard
                .json("/panelsJSON")
                .valueStream()
                .flatMap(panel -> questions(all, dashboard, panel))
                .toList();
    }

    private static Stream<Question> questions(Import all, StoredObject dashboard, JsonNode panel) {
        var name = panel.path("panelIndex").asText();
        var asker = dashboard.id() + "/" + name;
        return switch (panel.path("type").asText()) {
            case "lens" -> LensQuestions.of(all, dashboard, panel, asker).stream();
            case "search" -> Stream.of(SearchQuestion.of(all, shown(all, dashboard, panel), asker));
            case "map" -> MapQuestions.of(all, shown(all, dashboard, panel), asker).stream();
            case "visualization" -> {
                var kind = panel.at("/embeddableConfig/savedVis/type").asText();
                if (!kind.equals("markdown")) {
                    throw new IllegalArgumentException(asker + " is a visualization of the unknown kind " + kind);
                }
                yield Stream.empty();
            }
            case String kind -> throw new IllegalArgumentException(asker + " is of the unknown kind " + kind);
        };
    }

    private static StoredObject shown(Import all, StoredObject dashboard, JsonNode panel) {
        var name = panel.path("panelIndex").asText() + ":"
                + panel.path("panelRefName").asText();
        return all.get(dashboard.reference(name).orElseThrow());
    }
}
