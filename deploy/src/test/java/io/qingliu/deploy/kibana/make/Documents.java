package io.qingliu.deploy.kibana.make;

import static io.qingliu.deploy.kibana.make.Nodes.object;

import io.qingliu.deploy.kibana.make.SavedObject.Reference;
import io.qingliu.deploy.kibana.source.Panel;
import io.qingliu.deploy.kibana.source.Show;
import java.util.List;

/** Lists of documents, which are saved searches, so that Discover can open them. */
final class Documents {
    private static final String FORM = "7.9.3";
    private static final String VIEW = "kibanaSavedObjectMeta.searchSourceJSON.index";

    private Documents() {}

    static PanelObject list(String dashboard, Panel panel, Show.Listing listing, String view) {
        var attributes = object().put("title", panel.title()).put("description", "");
        var columns = attributes.putArray("columns");
        listing.columns().forEach(columns::add);
        attributes.putArray("sort").addArray().add(listing.newest()).add("desc");
        var source = object();
        source.set("query", Nodes.query(panel.where() == null ? "" : panel.where()));
        source.putArray("filter");
        source.put("indexRefName", VIEW);
        attributes.putObject("kibanaSavedObjectMeta").put("searchSourceJSON", Nodes.text(source));
        var saved = new SavedObject(
                "search", dashboard + "-" + panel.id(), FORM, attributes, List.of(Reference.toView(VIEW, view)));
        var config = object();
        config.putObject("enhancements");
        return PanelObject.of(saved, config);
    }

    /** A note lies in its dashboard; it asks nothing. */
    static PanelObject note(Show.Text text) {
        var config = object();
        var note = config.putObject("savedVis").put("type", "markdown").put("title", "");
        note.putObject("params")
                .put("fontSize", 12)
                .put("openLinksInNewTab", true)
                .put("markdown", text.markdown());
        note.putObject("uiState");
        var asks = note.putObject("data");
        asks.putArray("aggs");
        var source = asks.putObject("searchSource");
        source.set("query", Nodes.query(""));
        source.putArray("filter");
        config.putObject("enhancements");
        return PanelObject.within("visualization", config);
    }
}
