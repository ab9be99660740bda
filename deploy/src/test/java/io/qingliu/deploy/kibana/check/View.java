package io.qingliu.deploy.kibana.check;

import java.util.List;

/** A data view as a panel uses it. */
record View(String indices, String time) {
    static View of(Import all, StoredObject.Reference reference) {
        var attributes = all.get(reference).attributes();
        return new View(
                attributes.path("title").asText(),
                attributes.path("timeFieldName").asText());
    }

    /** Every panel is cut to a stretch of time. */
    void use(List<Use> uses) {
        uses.add(Use.of(time, Use.Kind.TIME));
    }
}
