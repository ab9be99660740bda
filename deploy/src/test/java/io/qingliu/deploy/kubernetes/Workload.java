package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Deployment or StatefulSet: what makes pods. */
record Workload(Manifest object) {
    private static final Set<String> KINDS = Set.of("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Pod");
    private static final Set<String> OF_THE_JVM = Set.of("JAVA_TOOL_OPTIONS");
    private static final String POD = "/spec/template/spec";

    static boolean isOne(Manifest object) {
        return KINDS.contains(object.kind());
    }

    String name() {
        return object.name();
    }

    /** The labels of its pods. */
    Map<String, String> labels() {
        return object.map("/spec/template/metadata/labels");
    }

    JsonNode pod(String pointer) {
        return object.at(POD + pointer);
    }

    List<JsonNode> containers() {
        return Stream.of("/containers", "/initContainers")
                .flatMap(kind -> object.list(POD + kind).stream())
                .toList();
    }

    List<String> portNames() {
        return containers().stream()
                .flatMap(container -> container.path("ports").valueStream())
                .map(port -> port.path("name").asText())
                .toList();
    }

    /** The keys of the service that are set for it, as environment variables. */
    Map<String, String> environment(Manifests deployed) {
        var values = new HashMap<String, String>();
        configMaps()
                .forEach(name -> values.putAll(deployed.the("ConfigMap", name).map("/data")));
        values.putAll(variables());
        values.keySet().removeAll(OF_THE_JVM);
        return values;
    }

    /** The names of the ConfigMaps whose pairs are environment variables of it. */
    List<String> configMaps() {
        return containers().stream()
                .flatMap(container -> container.path("envFrom").valueStream())
                .map(from -> from.at("/configMapRef/name").asText())
                .toList();
    }

    // Those without a value of their own have one that suits everybody.
    private Map<String, String> variables() {
        return containers().stream()
                .flatMap(container -> container.path("env").valueStream())
                .collect(Collectors.toMap(
                        variable -> variable.path("name").asText(),
                        variable -> variable.path("value").asText("referred-to")));
    }

    /** Whether a selector by {@code matchLabels} finds its pods. */
    boolean isFoundBy(Map<String, String> selector) {
        return !selector.isEmpty() && labels().entrySet().containsAll(selector.entrySet());
    }

    @Override
    public String toString() {
        return object.toString();
    }
}
