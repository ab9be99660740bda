package io.qingliu.deploy.kibana.source;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a panel shows what it asks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Show.Figure.class, name = "number"),
    @JsonSubTypes.Type(value = Show.Chart.class, name = "chart"),
    @JsonSubTypes.Type(value = Show.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Show.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Show.PointMap.class, name = "map"),
    @JsonSubTypes.Type(value = Show.Text.class, name = "text")
})
public sealed interface Show {
    /** One large figure. */
    record Figure(Measure value) implements Show {}

    /**
     * Bars or lines.
     *
     * @param across what the axis has
     * @param by what the colours stand for, if not the values
     */
    record Chart(Series as, Bucket across, @Nullable Bucket by, List<Measure> values) implements Show {
        public Chart {
            values = List.copyOf(values);
        }
    }

    /** Rows for all combinations of the buckets, columns for the values. */
    record Table(List<Bucket> rows, List<Measure> values) implements Show {
        public Table {
            rows = List.copyOf(rows);
            values = List.copyOf(values);
        }
    }

    /** Single documents, the newest first. */
    record Listing(List<String> columns, String newest) implements Show {
        public Listing {
            columns = List.copyOf(columns);
        }
    }

    /** Points on a map: counted from afar, single documents from near. */
    record PointMap(String point, List<String> tooltip, String newest) implements Show {
        public PointMap {
            tooltip = List.copyOf(tooltip);
        }
    }

    /** A note to the reader, in Markdown. */
    record Text(String markdown) implements Show {}
}
