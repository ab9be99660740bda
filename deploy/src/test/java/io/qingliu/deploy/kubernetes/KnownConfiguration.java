package io.qingliu.deploy.kubernetes;

import io.smallrye.config.ConfigValidationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever is set is a key that the service knows, with a value that it takes; a slip of the pen would be ignored. */
record KnownConfiguration() implements Policy {
    @Override
    public List<String> violations(Manifests deployed) {
        return Stream.concat(
                        deployed.workloads().flatMap(workload -> violations(workload, deployed)),
                        deployed.of("ConfigMap")
                                .filter(map -> !isRead(map, deployed))
                                .map(map -> map + ": nobody reads it"))
                .toList();
    }

    private static boolean isRead(Manifest map, Manifests deployed) {
        return deployed.workloads().anyMatch(workload -> workload.configMaps().contains(map.name()))
                || deployed.of("TriggerAuthentication")
                        .flatMap(authentication -> authentication.list("/spec/configMapTargetRef").stream())
                        .anyMatch(reference -> reference.path("name").asText().equals(map.name()));
    }

    private static Stream<String> violations(Workload workload, Manifests deployed) {
        var keys = KnownKeys.of(workload.name());
        var values = workload.environment(deployed);
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
