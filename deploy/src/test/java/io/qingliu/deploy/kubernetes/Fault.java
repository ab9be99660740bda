package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something wrong with what is deployed.
 *
 * @param finding what the policy says of it
 * @param plant makes it of an overlay that has nothing wrong
 */
record Fault(Policy policy, String finding, UnaryOperator<Manifests> plant) {
    static List<Fault> all() {
        return Stream.of(PodFaults.ALL, ServiceFaults.ALL, ConfigurationFaults.ALL, KafkaFaults.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The overlay with this fault: the one that has something of the kind. */
    Manifests planted() {
        return plant.apply(Overlays.render(policy instanceof ScalersMatch ? "production" : "local"));
    }

    // One service stands for all; each policy looks at every one.
    static UnaryOperator<Manifests> pod(Consumer<ObjectNode> change) {
        return rendered ->
                rendered.with("Deployment", "index-service", it -> change.accept(at(it, "/spec/template/spec")));
    }

    static UnaryOperator<Manifests> container(Consumer<ObjectNode> change) {
        return pod(it -> change.accept(at(it, "/containers/0")));
    }

    static UnaryOperator<Manifests> setting(String service, String variable, String value) {
        return rendered -> {
            var map = rendered.of("ConfigMap")
                    .filter(object -> object.name().startsWith(service))
                    .findFirst()
                    .orElseThrow();
            return rendered.with(
                    "ConfigMap", map.name(), it -> at(it, "/data").setAll(Map.of(variable, it.textNode(value))));
        };
    }

    static ObjectNode at(ObjectNode object, String place) {
        return (ObjectNode) object.at(place);
    }
}
