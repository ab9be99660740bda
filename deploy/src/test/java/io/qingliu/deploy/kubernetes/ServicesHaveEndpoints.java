package io.qingliu.deploy.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/** Every Service finds pods, and its ports are ports of theirs; what names a Service names one that is there. */
record ServicesHaveEndpoints() implements Policy {
    @Override
    public List<String> violations(Manifests deployed) {
        return Stream.concat(
                        deployed.of("Service").flatMap(service -> violations(service, deployed)),
                        deployed.of("StatefulSet")
                                .filter(set -> deployed.of("Service")
                                        .noneMatch(service -> service.name().equals(set.text("/spec/serviceName"))))
                                .map(set -> set + ": there is no Service '" + set.text("/spec/serviceName") + "'"))
                .toList();
    }

    private static Stream<String> violations(Manifest service, Manifests deployed) {
        var found = deployed.workloads()
                .filter(workload -> workload.isFoundBy(service.map("/spec/selector")))
                .toList();
        if (found.size() != 1) {
            return Stream.of(service + ": its selector finds " + found + ", not one workload");
        }
        var ports = found.getFirst().portNames();
        return service.list("/spec/ports").stream()
                .map(port -> port.path("targetPort").asText())
                .filter(port -> !ports.contains(port))
                .map(port -> service + ": no container has a port '" + port + "', only " + ports);
    }
}
