package io.qingliu.deploy.kibana.check;

import io.qingliu.deploy.kibana.check.StoredObject.Reference;
import java.util.List;
import java.util.stream.Stream;

/** All objects of a file that Kibana imports. */
public record Import(List<StoredObject> objects) {
    public Import {
        objects = List.copyOf(objects);
    }

    /** From the lines of a file. */
    public static Import of(String ndjson) {
        return new Import(ndjson.lines().map(StoredObject::of).toList());
    }

    /** The object that is referred to. */
    StoredObject get(Reference reference) {
        return objects.stream()
                .filter(object ->
                        object.type().equals(reference.type()) && object.id().equals(reference.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + reference));
    }

    boolean has(Reference reference) {
        return objects.stream()
                .anyMatch(object ->
                        object.type().equals(reference.type()) && object.id().equals(reference.id()));
    }

    Stream<StoredObject> ofType(String type) {
        return objects.stream().filter(object -> object.type().equals(type));
    }

    /** Everything that is asked when somebody opens all dashboards. */
    public List<Question> questions() {
        return ofType("dashboard")
                .flatMap(dashboard -> Panels.of(this, dashboard).stream())
                .toList();
    }

    /** What is wrong with the references, a sentence each. */
    public List<String> brokenReferences() {
        return BrokenReferences.of(this);
    }
}
