package io.qingliu.index.bulk;

import io.qingliu.index.article.Change;
import java.util.ArrayList;
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

    /** Cuts the positions into requests, in their order. */
    List<List<Integer>> split(List<Integer> positions, List<Change> changes) {
        var requests = new ArrayList<List<Integer>>();
        var request = new ArrayList<Integer>();
        long bytes = 0;
        for (int position : positions) {
            long size = changes.get(position).size() + ACTION_LINE_BYTES;
            if (!request.isEmpty() && (request.size() == maxItems || bytes + size > maxBytes)) {
                requests.add(List.copyOf(request));
                request.clear();
                bytes = 0;
            }
            request.add(position);
            bytes += size;
        }
        if (!request.isEmpty()) {
            requests.add(List.copyOf(request));
        }
        return requests;
    }
}
