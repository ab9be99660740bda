package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No secret stands in a manifest: it is named, and whoever deploys puts it into the cluster. */
record SecretsByReference() implements Policy {
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(passw|secret|token|credential|jaas|api.?key)(?!.*(file|location)).*");
    private static final Pattern SECRET_VALUE =
            Pattern.compile("(?is).*(://[^/\\s]+:[^/\\s]+@|password\\s*=|-----BEGIN [A-Z ]*PRIVATE KEY).*");

    @Override
    public List<String> violations(Manifests deployed) {
        return Stream.of(
                        deployed.of("Secret").map(secret -> secret + ": a secret stands in the manifests"),
                        deployed.of("ConfigMap")
                                .flatMap(map -> map.map("/data").entrySet().stream()
                                        .filter(SecretsByReference::isSecret)
                                        .map(entry -> map + ": " + entry.getKey() + " holds a secret")),
                        deployed.workloads()
                                .flatMap(workload -> workload.containers().stream()
                                        .flatMap(container ->
                                                container.path("env").valueStream())
                                        .filter(SecretsByReference::isSecret)
                                        .map(variable -> workload + ": "
                                                + variable.path("name").asText() + " holds a secret")))
                .flatMap(violations -> violations)
                .toList();
    }

    private static boolean isSecret(JsonNode variable) {
        return variable.has("value")
                && isSecret(Map.entry(
                        variable.path("name").asText(), variable.path("value").asText()));
    }

    private static boolean isSecret(Map.Entry<String, String> entry) {
        return SECRET_NAME.matcher(entry.getKey()).matches()
                || SECRET_VALUE.matcher(entry.getValue()).matches();
    }
}
