package io.qingliu.deploy.kibana.make;

import static io.qingliu.deploy.kibana.make.Nodes.object;

import io.qingliu.deploy.kibana.index.Templates;
import io.qingliu.deploy.kibana.make.SavedObject.Reference;
import io.qingliu.deploy.kibana.source.Dashboard;
import io.qingliu.deploy.kibana.source.DataView;
import io.qingliu.deploy.kibana.source.Panel;
import io.qingliu.deploy.kibana.source.Show;
import io.qingliu.deploy.kibana.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the file that Kibana imports. The same sources make the same bytes. */
public record MakeObjects(Sources sources, Templates templates) {
    private static final String VIEW_FORM = "8.0.0";
    private static final String DASHBOARD_FORM = "8.7.0";
    private static final String PANEL_FORM = "8.11.0";
    private static final int REFRESH_MS = 60_000;

    /** One saved object on each line; what is referred to comes before what refers to it. */
    public String ndjson() {
        var views = sources.views().stream().map(MakeObjects::view);
        var dashboards = sources.dashboards().stream().flatMap(dashboard -> dashboard(dashboard).stream());
        return Stream.concat(views, dashboards)
                .map(object -> object.toJson(Nodes.JSON) + "\n")
                .collect(Collectors.joining());
    }

    private static SavedObject view(DataView view) {
        var formats = object();
        view.links().forEach(field -> formats.putObject(field).put("id", "url").putObject("params"));
        var attributes = object().put("title", view.indices())
                .put("name", view.name())
                .put("timeFieldName", view.time())
                .put("fields", "[]") // Kibana asks Elasticsearch
                .put("fieldAttrs", "{}")
                .put("fieldFormatMap", Nodes.text(formats))
                .put("runtimeFieldMap", "{}")
                .put("sourceFilters", "[]")
                .put("typeMeta", "{}")
                .put("allowNoIndex", true); // nothing has come in yet
        return new SavedObject("index-pattern", view.id(), VIEW_FORM, attributes, List.of());
    }

    private List<SavedObject> dashboard(Dashboard dashboard) {
        var objects = new ArrayList<SavedObject>();
        var references = new ArrayList<Reference>();
        var panels = Nodes.JSON.createArrayNode();
        for (var panel : dashboard.panels()) {
            var made = panel(dashboard, panel);
            var entry = panels.addObject()
                    .put("version", PANEL_FORM)
                    .put("type", made.type())
                    .put("panelIndex", panel.id())
                    .put("title", panel.title());
            entry.putObject("gridData")
                    .put("x", panel.at().get(0))
                    .put("y", panel.at().get(1))
                    .put("w", panel.at().get(2))
                    .put("h", panel.at().get(3))
                    .put("i", panel.id());
            entry.set("embeddableConfig", made.config());
            made.references().forEach(reference -> references.add(reference.in(panel.id())));
            made.saved().ifPresent(saved -> {
                var name = "panel_" + panel.id();
                entry.put("panelRefName", name);
                references.add(new Reference(name, saved.type(), saved.id()).in(panel.id()));
                objects.add(saved);
            });
        }
        var attributes = object().put("title", dashboard.title())
                .put("description", dashboard.description())
                .put("panelsJSON", Nodes.text(panels))
                .put("optionsJSON", Nodes.text(object("""
                        {"useMargins": true, "syncColors": true, "syncCursor": true, "syncTooltips": false,
                         "hidePanelTitles": false}""")))
                .put("timeRestore", true)
                .put("timeFrom", dashboard.since())
                .put("timeTo", "now")
                .put("version", 1);
        attributes.putObject("refreshInterval").put("pause", false).put("value", REFRESH_MS);
        var source = object();
        source.set("query", Nodes.query(""));
        source.putArray("filter");
        attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", Nodes.text(source));
        objects.add(new SavedObject("dashboard", dashboard.id(), DASHBOARD_FORM, attributes, references));
        return objects;
    }

    private PanelObject panel(Dashboard dashboard, Panel panel) {
        var view = sources.view(dashboard.viewOf(panel));
        var lens = new Lens(panel, view.id(), templates.seenBy(view.indices()));
        return switch (panel.show()) {
            case Show.Figure number -> lens.number(number);
            case Show.Chart chart -> lens.chart(chart);
            case Show.Table table -> lens.table(table);
            case Show.Listing listing -> Documents.list(dashboard.id(), panel, listing, view.id());
            case Show.PointMap map -> PlaceMap.of(dashboard.id(), panel, map, view.id(), dashboard.since());
            case Show.Text text -> Documents.note(text);
        };
    }
}
