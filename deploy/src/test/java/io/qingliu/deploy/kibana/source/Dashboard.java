package io.qingliu.deploy.kibana.source;

import java.util.List;

/**
 * One dashboard.
 *
 * @param since where its time begins, such as {@code now-90d}; it ends now
 * @param view the data view of all panels that name no other
 */
public record Dashboard(String id, String title, String description, String since, String view, List<Panel> panels) {
    public Dashboard {
        panels = List.copyOf(panels);
    }

    /** The data view that the panel looks at. */
    public String viewOf(Panel panel) {
        return panel.view() == null ? view : panel.view();
    }
}
