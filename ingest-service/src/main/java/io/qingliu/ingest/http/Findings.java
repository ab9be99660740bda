package io.qingliu.ingest.http;

import io.qingliu.ingest.http.Report.Item;
import io.qingliu.ingest.http.Report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was found in a request so far, in a bounded space: an item for each page, and once these are too many, for each
 * page that is refused. For one thread.
 */
final class Findings {
    private final int mostItems;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int accepted;
    private int refused;

    Findings(int mostItems) {
        this.mostItems = mostItems;
    }

    void accept(String pageId, Optional<Long> offset) {
        var item = Item.accepted(size(), pageId, offset);
        accepted++;
        if (size() <= mostItems) {
            items.add(item);
        } else if (size() == mostItems + 1) {
            listOnlyRefused();
        }
    }

    void refuse(Verdict verdict, Optional<Long> offset) {
        var item = verdict.item(size(), offset);
        refused++;
        if (size() == mostItems + 1) {
            listOnlyRefused();
        }
        if (items.size() < mostItems) {
            items.add(item);
        }
    }

    void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Pages so far, of whatever outcome. */
    int size() {
        return accepted + refused;
    }

    /** The report on a request that was read and written to its end. */
    Report report() {
        return new Report(accepted, refused, Map.copyOf(skipped), items, size() - items.size());
    }

    /** The report on a request of which Kafka has only the first {@code taken} of the pages that were accepted. */
    Report report(int taken) {
        var listed =
                items.stream().filter(item -> item.status() == Status.REFUSED).toList();
        return new Report(taken, refused, Map.copyOf(skipped), listed, taken + refused - listed.size());
    }

    private void listOnlyRefused() {
        items.removeIf(item -> item.status() == Status.ACCEPTED);
    }
}
