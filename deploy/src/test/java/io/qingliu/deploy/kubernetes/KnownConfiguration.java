package io.qingliu.deploy.kubernetes;

import io.smallrye.config.ConfigValidationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever is set is a key that the service knows, with a value that it takes; a slip of the pen would be ignored. */
record KnownConfiguration() implements Policy {
    private static final Set<String> OF_THE_JVM = Set.of("JAVA_TOOL_OPTIONS");

    @Override
    public List<String> violations(Manifests deployed) {
        return Stream.concat(
                        deployed.workloads().flatMap(workload -> violations(workload, deployed)),
                        deployed.of("ConfigMap")
                                .filter(map -> deployed.workloads()
                                        .noneMatch(workload ->
                                                workload.configMaps().contains(map.name())))
                                .map(map -> map + ": nobody reads it"))
                .toList();
    }

    private static Stream<String> violations(Workload workload, Manifests deployed) {
        var keys = KnownKeys.of(workload.name());
        var values = new HashMap<String, String>();
        for (var name : workload.configMaps()) {
            values.putAll(deployed.the("ConfigMap", name).map("/data"));
        }
        values.putAll(workload.variables());
        values.keySet().removeAll(OF_THE_JVM);
        var unknown = values.keySet().stream()
                .filter(variable -> keys.setBy(variable).isEmpty())
                .map(variable -> workload + ": the service knows no key that " + variable + " sets");
        return Stream.concat(unknown, wrongValues(workload, keys, values));
    }

    private static Stream<String> wrongValues(Workload workload, KnownKeys keys, Map<String, String> values) {
        try {
            keys.read(values);
            return Stream.empty();
        } catch (ConfigValidationException e) {
            return Stream.of(workload + ": " + e.getMessage());
        }
    }
}
