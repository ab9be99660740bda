package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All objects that are deployed together. */
record Manifests(List<Manifest> objects) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    Manifests {
        objects = List.copyOf(objects);
    }

    /** Reads the documents of a stream of YAML. */
    static Manifests parse(String yaml) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml)) {
            return new Manifests(documents.readAll().stream().map(Manifest::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Manifest> of(String kind) {
        return objects.stream().filter(object -> object.is(kind));
    }

    /** The one object of a kind and name. */
    Manifest the(String kind, String name) {
        return of(kind).filter(object -> object.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + kind + "/" + name + " among " + objects));
    }

    Stream<Workload> workloads() {
        return objects.stream().filter(Workload::isOne).map(Workload::new);
    }

    /** The same objects, one of them changed: how a fault is planted. */
    Manifests with(String kind, String name, Consumer<ObjectNode> change) {
        var original = the(kind, name);
        var changed = original.json().deepCopy();
        change.accept(changed);
        return new Manifests(objects.stream()
                .map(object -> object.equals(original) ? new Manifest(changed) : object)
                .toList());
    }

    /** The same objects and more. */
    Manifests and(String yaml) {
        return new Manifests(
                Stream.concat(objects.stream(), parse(yaml).objects().stream()).toList());
    }

    /** The same objects without one. */
    Manifests without(String kind, String name) {
        var gone = the(kind, name);
        return new Manifests(
                objects.stream().filter(object -> !object.equals(gone)).toList());
    }

    ArrayNode json() {
        var all = JsonNodeFactory.instance.arrayNode();
        objects.forEach(object -> all.add(object.json()));
        return all;
    }
}
