package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Every container says how much it needs and how much it may take; of memory, which cannot be taken back, the same. */
record BoundedResources() implements Policy {
    @Override
    public List<String> violations(Manifests deployed) {
        return deployed.workloads()
                .flatMap(workload ->
                        workload.containers().stream().flatMap(container -> violations(workload, container)))
                .toList();
    }

    private static Stream<String> violations(Workload workload, JsonNode container) {
        var missing = Stream.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")
                .filter(place -> container.at("/resources" + place).isMissingNode())
                .map(place -> workload + ": nothing stands at /resources" + place);
        var unequal = Stream.of(workload + ": memory is promised that is not there: requests and limits differ")
                .filter(sentence ->
                        !container.at("/resources/requests/memory").equals(container.at("/resources/limits/memory")));
        return Stream.concat(missing, unequal);
    }
}
