package io.qingliu.deploy.kibana.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names without an object, objects that are not there, and references that nothing uses. */
final class BrokenReferences {
    private static final String LAYER = "indexpattern-datasource-layer-";

    private final Import all;
    private final List<String> found = new ArrayList<>();

    private BrokenReferences(Import all) {
        this.all = all;
    }

    static List<String> of(Import all) {
        var broken = new BrokenReferences(all);
        var ids = new HashSet<String>();
        for (var object : all.objects()) {
            if (!ids.add(object.type() + "/" + object.id())) {
                broken.found.add(object.id() + " is there twice");
            }
            broken.look(object);
        }
        return List.copyOf(broken.found);
    }

    private void look(StoredObject object) {
        for (var reference : object.references()) {
            if (!all.has(reference)) {
                found.add(
                        object.id() + " refers to " + reference.type() + " " + reference.id() + ", which is not there");
            }
        }
        var used = new HashSet<String>();
        switch (object.type()) {
            case "dashboard" -> object.json("/panelsJSON").forEach(panel -> used.addAll(namesOf(object, panel)));
            case "search" ->
                used.add(object.json("/kibanaSavedObjectMeta/searchSourceJSON")
                        .path("indexRefName")
                        .asText());
            case "map" ->
                object.json("/layerListJSON")
                        .findValuesAsText("indexPatternRefName")
                        .forEach(used::add);
            default -> {
                // A data view refers to nothing.
            }
        }
        compare(object, used);
    }

    private Set<String> namesOf(StoredObject dashboard, JsonNode panel) {
        var prefix = panel.path("panelIndex").asText() + ":";
        var names = new HashSet<String>();
        if (panel.has("panelRefName")) {
            names.add(prefix + panel.path("panelRefName").asText());
        }
        layersOf(panel).forEach(layer -> names.add(prefix + LAYER + layer));
        // A chart says once more itself what its dashboard says.
        for (var reference : panel.at("/embeddableConfig/attributes/references")) {
            var name = prefix + reference.path("name").asText();
            var id = reference.path("id").asText();
            if (dashboard.reference(name).filter(same -> same.id().equals(id)).isEmpty()) {
                found.add(dashboard.id() + " does not know " + name + " as " + id);
            }
        }
        return names;
    }

    private static Stream<String> layersOf(JsonNode panel) {
        return panel.at("/embeddableConfig/attributes/state/datasourceStates/formBased/layers").properties().stream()
                .map(layer -> layer.getKey());
    }

    private void compare(StoredObject object, Set<String> used) {
        for (var name : used) {
            if (object.reference(name).isEmpty()) {
                found.add(object.id() + " uses the name " + name + ", which refers to nothing");
            }
        }
        for (var reference : object.references()) {
            if (!used.contains(reference.name())) {
                found.add(object.id() + " has the reference " + reference.name() + ", which nothing uses");
            }
        }
    }
}
