package io.qingliu.ingest.delivery;

import io.qingliu.ingest.raw.Body;
import io.qingliu.ingest.raw.Field;
import io.qingliu.ingest.raw.Notation;
import io.qingliu.ingest.raw.RawMessage;
import io.qingliu.ingest.raw.RawMessage.Doubt;
import io.qingliu.ingest.raw.RawMessage.Unclear;
import io.qingliu.ingest.raw.RawPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a CloudEvent beside its data.
 *
 * @param attributes those that are there, by name
 * @param places what stands before the name of an attribute in a JSON pointer to it
 */
record Event(Map<String, String> attributes, String places) {
    static final String TYPE_OF_DATA = "datacontenttype";
    static final Set<String> ATTRIBUTES =
            Set.of("specversion", "id", "source", "type", "subject", "time", TYPE_OF_DATA, "dataschema");

    private static final String VERSION = "1.0";

    Event {
        attributes = Map.copyOf(attributes);
    }

    /** What keeps it from being a CloudEvent 1.0. */
    Optional<Unclear> fault() {
        if (!VERSION.equals(attributes.get("specversion"))) {
            return Optional.of(fault("specversion", "its specversion is not 1.0"));
        }
        for (var name : List.of("id", "source", "type")) {
            if (attributes.getOrDefault(name, "").isBlank()) {
                return Optional.of(fault(name, "it has no " + name));
            }
        }
        return Optional.empty();
    }

    Unclear fault(String place, String detail) {
        return new Unclear(Doubt.EVENT, places + place, detail);
    }

    /** A page that is the data itself: the subject is its URL, or the source where there is no subject. */
    RawMessage page(Optional<String> contentType, String placeOfType, Body body, String placeOfBody) {
        var url = attributes.containsKey("subject") ? "subject" : "source";
        var notation = new Notation(
                "",
                Map.of(
                        Field.URL,
                        places + url,
                        Field.FETCHED_AT,
                        places + "time",
                        Field.CONTENT_TYPE,
                        placeOfType,
                        body instanceof Body.Base64 ? Field.BODY_BASE64 : Field.BODY,
                        placeOfBody),
                Notation.OWN.times());
        var page = new RawPage(
                Optional.ofNullable(attributes.get(url)),
                Optional.ofNullable(attributes.get("time")),
                List.of(body),
                contentType,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                notation);
        return new RawMessage.Page(page, Optional.empty());
    }
}
