package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import java.util.List;

/** Sends changes to the cluster in one request. */
@FunctionalInterface
public interface Bulk {
    /** Never throws for what the cluster or the network may do: that is an answer too. */
    Answer send(List<Change> changes);
}
