package io.qingliu.deploy.kibana.make;

import static io.qingliu.deploy.kibana.make.Nodes.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.deploy.kibana.make.SavedObject.Reference;
import io.qingliu.deploy.kibana.source.Panel;
import io.qingliu.deploy.kibana.source.Show;
import java.util.List;

/** A map with three layers: the land, how often each stretch of it is named, and from near the documents themselves. */
final class PlaceMap {
    private static final String FORM = "8.4.0";
    private static final int NEAR = 9; // the zoom at which a county fills the screen
    private static final int MOST_POINTS = 2_048;
    private static final String COUNTED = "layer_1_source_index_pattern";
    private static final String SINGLE = "layer_2_source_index_pattern";

    private PlaceMap() {}

    static PanelObject of(String dashboard, Panel panel, Show.PointMap map, String view, String since) {
        var layers = Nodes.JSON.createArrayNode().add(land()).add(counted(map)).add(single(map));
        var attributes = object().put("title", panel.title())
                .put("description", "")
                .put("layerListJSON", Nodes.text(layers))
                .put("mapStateJSON", Nodes.text(state(since)))
                .put("uiStateJSON", Nodes.text(object("{\"isLayerTOCOpen\": true, \"openTOCDetails\": []}")));
        var saved = new SavedObject(
                "map",
                dashboard + "-" + panel.id(),
                FORM,
                attributes,
                List.of(Reference.toView(COUNTED, view), Reference.toView(SINGLE, view)));
        var config = object(
                "{\"isLayerTOCOpen\": false, \"openTOCDetails\": [], \"hiddenLayers\": [], \"enhancements\": {}}");
        return PanelObject.of(saved, config);
    }

    private static ObjectNode land() {
        return object("""
                {"id": "land", "type": "EMS_VECTOR_TILE", "alpha": 1, "visible": true, "minZoom": 0, "maxZoom": 24,
                 "sourceDescriptor": {"type": "EMS_TMS", "isAutoSelect": true, "lightModeDefault": "road_map_desaturated"},
                 "style": {"type": "EMS_VECTOR_TILE", "color": ""}}""");
    }

    private static ObjectNode counted(Show.PointMap map) {
        var layer = object("""
                {"id": "counted", "label": "Articles 文章", "type": "GEOJSON_VECTOR", "alpha": 0.8, "visible": true,
                 "sourceDescriptor": {"id": "counted-source", "type": "ES_GEO_GRID", "resolution": "COARSE",
                   "requestType": "point", "metrics": [{"type": "count", "label": "Articles 文章"}],
                   "applyGlobalQuery": true, "applyGlobalTime": true},
                 "style": {"type": "VECTOR", "isTimeAware": true, "properties": {
                   "fillColor": {"type": "DYNAMIC", "options":
                     {"field": {"name": "doc_count", "origin": "source"}, "color": "Blues"}},
                   "lineColor": {"type": "STATIC", "options": {"color": "#FFFFFF"}},
                   "lineWidth": {"type": "STATIC", "options": {"size": 1}},
                   "iconSize": {"type": "DYNAMIC", "options":
                     {"field": {"name": "doc_count", "origin": "source"}, "minSize": 7, "maxSize": 25}},
                   "labelText": {"type": "DYNAMIC", "options": {"field": {"name": "doc_count", "origin": "source"}}},
                   "symbolizeAs": {"options": {"value": "circle"}}}}}""");
        layer.put("minZoom", 0).put("maxZoom", NEAR);
        layer.withObject("/sourceDescriptor").put("geoField", map.point()).put("indexPatternRefName", COUNTED);
        return attributed(layer);
    }

    private static ObjectNode single(Show.PointMap map) {
        var layer = object("""
                {"id": "single", "label": "Single articles 单篇", "type": "GEOJSON_VECTOR", "alpha": 1, "visible": true,
                 "sourceDescriptor": {"id": "single-source", "type": "ES_SEARCH", "scalingType": "LIMIT",
                   "filterByMapBounds": true, "applyGlobalQuery": true, "applyGlobalTime": true, "sortOrder": "desc"},
                 "style": {"type": "VECTOR", "isTimeAware": true, "properties": {
                   "fillColor": {"type": "STATIC", "options": {"color": "#1F6F8B"}},
                   "lineColor": {"type": "STATIC", "options": {"color": "#FFFFFF"}},
                   "lineWidth": {"type": "STATIC", "options": {"size": 1}},
                   "iconSize": {"type": "STATIC", "options": {"size": 8}},
                   "symbolizeAs": {"options": {"value": "circle"}}}}}""");
        layer.put("minZoom", NEAR).put("maxZoom", 24);
        var source = layer.withObject("/sourceDescriptor");
        source.put("geoField", map.point())
                .put("limit", MOST_POINTS)
                .put("sortField", map.newest())
                .put("indexPatternRefName", SINGLE);
        var tooltip = source.putArray("tooltipProperties");
        map.tooltip().forEach(tooltip::add);
        return attributed(layer);
    }

    // The licence of the points asks for it.
    private static ObjectNode attributed(ObjectNode layer) {
        layer.putObject("attribution").put("label", "GeoNames, CC BY 4.0").put("url", "https://www.geonames.org/");
        return layer;
    }

    private static ObjectNode state(String since) {
        var state = object("""
                {"zoom": 3.5, "center": {"lon": 105, "lat": 35.5}, "query": {"query": "", "language": "kuery"}, "filters": [],
                 "refreshConfig": {"isPaused": true, "interval": 0}, "settings": {"autoFitToDataBounds": false}}""");
        state.putObject("timeFilters").put("from", since).put("to", "now");
        return state;
    }
}
