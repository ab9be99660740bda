package io.qingliu.pipeline.send;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a parcel.
 *
 * @param skipped how many records are no pages, for each reason
 */
record Receipt(int accepted, List<Refused> refused, Map<String, Integer> skipped) {
    Receipt {
        refused = List.copyOf(refused);
        skipped = Map.copyOf(skipped);
    }

    /** A thing that was not taken. */
    record Refused(String name, String reason, String message) {}

    /** Reads the report on a parcel. */
    static Receipt of(Parcel parcel, JsonNode report) {
        var refused = new ArrayList<Refused>();
        for (var item : report.path("items")) {
            if (item.path("status").asText().equals("refused")) {
                refused.add(new Refused(
                        parcel.name(
                                item.path("index").asInt(), item.path("offset").asLong()),
                        item.path("reason").asText(),
                        item.path("message").asText()));
            }
        }
        var skipped = new TreeMap<String, Integer>();
        report.path("skipped")
                .properties()
                .forEach(
                        reason -> skipped.put(reason.getKey(), reason.getValue().asInt()));
        return new Receipt(report.path("accepted").asInt(), refused, skipped);
    }

    /** A parcel of one thing that the service does not take at all. */
    static Receipt refused(Parcel parcel, String reason, String message) {
        return new Receipt(
                0,
                parcel.things().stream()
                        .map(thing -> new Refused(thing.name(), reason, message))
                        .toList(),
                Map.of());
    }
}
