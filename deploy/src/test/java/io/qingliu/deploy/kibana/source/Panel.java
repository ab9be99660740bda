package io.qingliu.deploy.kibana.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One panel of a dashboard.
 *
 * @param at left, top, width and height, on a grid of 48 columns
 * @param view another data view than that of the dashboard
 * @param where what to leave in, in Lucene's syntax, such as {@code truncated:true}
 */
public record Panel(
        String id,
        String title,
        List<Integer> at,
        @Nullable String view,
        @Nullable String where,
        Show show) {
    private static final int COLUMNS = 48;

    public Panel {
        if (at.size() != 4 || at.get(0) + at.get(2) > COLUMNS) {
            throw new IllegalArgumentException("at of the panel " + id + " must be left, top, width and height");
        }
        if (where != null && (show instanceof Show.PointMap || show instanceof Show.Text)) {
            throw new IllegalArgumentException("the panel " + id + " cannot leave anything out");
        }
        at = List.copyOf(at);
    }
}
