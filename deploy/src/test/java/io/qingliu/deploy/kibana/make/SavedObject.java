package io.qingliu.deploy.kibana.make;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One thing that Kibana keeps.
 *
 * @param form the version of Kibana whose form of this type the attributes have
 */
record SavedObject(String type, String id, String form, ObjectNode attributes, List<Reference> references) {
    // The form of everything around the attributes, unchanged since.
    private static final String CORE_FORM = "8.8.0";

    SavedObject {
        references = List.copyOf(references);
    }

    /** Something else that is used, and under which name. */
    record Reference(String name, String type, String id) {
        static Reference toView(String name, String view) {
            return new Reference(name, "index-pattern", view);
        }

        /** As the dashboard of the panel knows it. */
        Reference in(String panel) {
            return new Reference(panel + ":" + name, type, id);
        }
    }

    ObjectNode toJson(ObjectMapper json) {
        var object = json.createObjectNode()
                .put("type", type)
                .put("id", id)
                .put("coreMigrationVersion", CORE_FORM)
                .put("typeMigrationVersion", form);
        object.set("attributes", attributes);
        object.set("references", json.valueToTree(references));
        return object;
    }
}
