package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import java.util.List;

/**
 * How large a bulk request may become.
 *
 * @param maxItems changes in one request
 * @param maxBytes bytes of one request; a document that is larger goes alone
 */
public record BulkSizes(int maxItems, long maxBytes) {
    // Index, id, version and punctuation of the line before each document.
    private static final long ACTION_LINE_BYTES = 160;

    public BulkSizes {
        if (maxItems < 1 || maxBytes < 1) {
            throw new IllegalArgumentException("a bulk request needs room for one change at least");
        }
    }

    /** How many of the positions fit into one request, from the first on: one at least. */
    int fitting(List<Integer> positions, List<Change> changes) {
        long bytes = 0;
        for (int i = 0; i < positions.size(); i++) {
            bytes += changes.get(positions.get(i)).size() + ACTION_LINE_BYTES;
            if (i > 0 && (i == maxItems || bytes > maxBytes)) {
                return i;
            }
        }
        return positions.size();
    }
}
