package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each probe asks what its name says, at the port that the service listens on. */
record MeaningfulProbes() implements Policy {
    private static final Map<String, String> PATHS = Map.of(
            "startupProbe", "/q/health/started",
            "livenessProbe", "/q/health/live",
            "readinessProbe", "/q/health/ready");

    @Override
    public List<String> violations(Manifests deployed) {
        return deployed.workloads()
                .flatMap(workload ->
                        workload.containers().stream().flatMap(container -> violations(workload, container)))
                .toList();
    }

    private static Stream<String> violations(Workload workload, JsonNode container) {
        return PATHS.entrySet().stream().flatMap(probe -> {
            var request = container.at("/" + probe.getKey() + "/httpGet");
            var path = request.path("path").asText();
            var port = request.path("port").asText();
            return Stream.of(
                            Stream.of(workload + ": " + probe.getKey() + " asks for '" + path + "'")
                                    .filter(sentence -> !path.equals(probe.getValue())),
                            Stream.of(workload + ": " + probe.getKey() + " asks at a port '" + port + "'")
                                    .filter(sentence -> !workload.portNames().contains(port)))
                    .flatMap(sentences -> sentences);
        });
    }
}
