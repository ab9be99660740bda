package io.qingliu.deploy.kibana.make;

import static io.qingliu.deploy.kibana.make.Nodes.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.deploy.kibana.index.Template;
import io.qingliu.deploy.kibana.make.SavedObject.Reference;
import io.qingliu.deploy.kibana.source.Panel;
import io.qingliu.deploy.kibana.source.Show;
import java.util.List;
import java.util.stream.IntStream;

/** Charts, tables and figures, which the part of Kibana named Lens shows. Each has one layer. */
final class Lens {
    private static final String LAYER = "layer";

    private final Panel panel;
    private final String view;
    private final Columns columns;

    Lens(Panel panel, String view, Template index) {
        this.panel = panel;
        this.view = view;
        this.columns = new Columns(index);
    }

    PanelObject number(Show.Figure number) {
        columns.figures(List.of(number.value()));
        return lens("lnsMetric", layer().put("metricAccessor", Columns.figure(0)));
    }

    PanelObject chart(Show.Chart chart) {
        var layer = layer().put("seriesType", chart.as().code()).put("xAccessor", "across");
        if (chart.by() != null) {
            // First, so that every bar has the same colours: those of the most frequent values of all.
            columns.bucket("by", chart.by());
            layer.put("splitAccessor", "by");
        }
        columns.bucket("across", chart.across());
        columns.figures(chart.values());
        var accessors = layer.putArray("accessors");
        IntStream.range(0, chart.values().size()).mapToObj(Columns::figure).forEach(accessors::add);
        var shown = object("""
                {"legend": {"isVisible": true, "position": "right", "legendSize": "auto"},
                 "valueLabels": "hide", "fittingFunction": "None",
                 "axisTitlesVisibilitySettings": {"x": false, "yLeft": false, "yRight": false},
                 "tickLabelsVisibilitySettings": {"x": true, "yLeft": true, "yRight": true},
                 "gridlinesVisibilitySettings": {"x": true, "yLeft": true, "yRight": true},
                 "yLeftExtent": {"mode": "full"}, "yRightExtent": {"mode": "full"}}""");
        shown.put("preferredSeriesType", chart.as().code());
        shown.putArray("layers").add(layer);
        return lens("lnsXY", shown);
    }

    PanelObject table(Show.Table table) {
        var layer = layer().put("rowHeight", "single").put("headerRowHeight", "single");
        var shown = layer.putArray("columns");
        for (int i = 0; i < table.rows().size(); i++) {
            columns.bucket("row-" + i, table.rows().get(i));
            shown.addObject().put("columnId", "row-" + i);
        }
        columns.figures(table.values());
        for (int i = 0; i < table.values().size(); i++) {
            shown.addObject().put("columnId", Columns.figure(i));
        }
        return lens("lnsDatatable", layer);
    }

    private static ObjectNode layer() {
        return object().put("layerId", LAYER).put("layerType", "data");
    }

    private PanelObject lens(String kind, ObjectNode shown) {
        var reference = Reference.toView("indexpattern-datasource-layer-" + LAYER, view);
        var attributes =
                object().put("title", panel.title()).put("type", "lens").put("visualizationType", kind);
        attributes.putArray("references").add(Nodes.JSON.<ObjectNode>valueToTree(reference));
        var state = attributes.putObject("state");
        state.set("visualization", shown);
        state.set("query", Nodes.query(panel.where() == null ? "" : panel.where()));
        state.putArray("filters");
        state.putObject("datasourceStates")
                .putObject("formBased")
                .putObject("layers")
                .set(LAYER, columns.layer());
        state.putArray("internalReferences");
        state.putObject("adHocDataViews");
        var config = object();
        config.set("attributes", attributes);
        config.putObject("enhancements");
        config.put("hidePanelTitles", kind.equals("lnsMetric")); // a figure says itself what it is
        return PanelObject.within("lens", config, reference);
    }
}
