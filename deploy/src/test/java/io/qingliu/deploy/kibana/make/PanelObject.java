package io.qingliu.deploy.kibana.make;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingliu.deploy.kibana.make.SavedObject.Reference;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a dashboard for one panel.
 *
 * @param saved the object that the panel shows, where it is one of its own
 */
record PanelObject(String type, ObjectNode config, List<Reference> references, Optional<SavedObject> saved) {
    PanelObject {
        references = List.copyOf(references);
    }

    /** A panel that lies within its dashboard. */
    static PanelObject within(String type, ObjectNode config, Reference... references) {
        return new PanelObject(type, config, List.of(references), Optional.empty());
    }

    /** A panel that shows an object of its own. */
    static PanelObject of(SavedObject saved, ObjectNode config) {
        return new PanelObject(saved.type(), config, List.of(), Optional.of(saved));
    }
}
