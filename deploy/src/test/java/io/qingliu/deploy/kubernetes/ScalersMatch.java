package io.qingliu.deploy.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/** Where the number of pods follows the lag, it is the lag of that service, and there are never more pods than work. */
record ScalersMatch() implements Policy {
    private static final String TRIGGER = "/spec/triggers/0/metadata/";

    @Override
    public List<String> violations(Manifests deployed) {
        if (deployed.of("ScaledObject").findAny().isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        deployed.workloads()
                                .filter(workload -> scalers(workload, deployed).size() != 1)
                                .map(workload ->
                                        workload + ": not one, but " + scalers(workload, deployed) + " scale it"),
                        deployed.of("ScaledObject")
                                .filter(scaler ->
                                        deployed.workloads().noneMatch(workload -> isTarget(workload, scaler)))
                                .map(scaler -> scaler + ": there is nothing of that name to scale"),
                        deployed.workloads()
                                .flatMap(workload -> scalers(workload, deployed).stream()
                                        .flatMap(scaler -> violations(scaler, workload, deployed))),
                        deployed.of("TriggerAuthentication")
                                .flatMap(authentication -> values(authentication, deployed)))
                .flatMap(violations -> violations)
                .toList();
    }

    private static Stream<String> violations(Manifest scaler, Workload workload, Manifests deployed) {
        var reads = Consumption.of(workload, deployed);
        var servers = KnownKeys.of(workload.name())
                .read(workload.environment(deployed))
                .getValue("kafka.bootstrap.servers", String.class);
        var partitions = Topics.read().named(reads.topic()).partitions();
        var most = scaler.at("/spec/maxReplicaCount").asInt();
        return Stream.of(
                        differs(scaler, "consumerGroup", reads.group()),
                        differs(scaler, "topic", reads.topic()),
                        differs(scaler, "bootstrapServers", servers),
                        Stream.of(scaler + ": " + most + " pods have more threads than there are partitions")
                                .filter(sentence -> most < 1 || most * reads.threads() > partitions),
                        Stream.of(scaler + ": a backlog would find nobody")
                                .filter(sentence ->
                                        scaler.at("/spec/minReplicaCount").asInt() < 1),
                        Stream.of(scaler + ": its lag threshold is no number of records")
                                .filter(sentence ->
                                        scaler.at(TRIGGER + "lagThreshold").asInt() < 1),
                        Stream.of(scaler + ": each apply would set the number of pods again")
                                .filter(sentence ->
                                        !workload.object().at("/spec/replicas").isMissingNode()),
                        Stream.of(scaler + ": there is no such TriggerAuthentication")
                                .filter(sentence -> deployed.of("TriggerAuthentication")
                                        .noneMatch(known -> known.name()
                                                .equals(scaler.text("/spec/triggers/0/authenticationRef/name")))))
                .flatMap(violations -> violations);
    }

    private static Stream<String> differs(Manifest scaler, String field, String configured) {
        return Stream.of(scaler + ": " + field + " is '" + scaler.text(TRIGGER + field) + "', the service has '"
                        + configured + "'")
                .filter(sentence -> !scaler.text(TRIGGER + field).equals(configured));
    }

    private static Stream<String> values(Manifest authentication, Manifests deployed) {
        return authentication.list("/spec/configMapTargetRef").stream()
                .filter(reference -> deployed.of("ConfigMap")
                        .noneMatch(map -> map.name()
                                        .equals(reference.path("name").asText())
                                && map.map("/data")
                                        .containsKey(reference.path("key").asText())))
                .map(reference -> authentication + ": nothing stands at " + reference);
    }

    private static List<Manifest> scalers(Workload workload, Manifests deployed) {
        return deployed.of("ScaledObject")
                .filter(scaler -> isTarget(workload, scaler))
                .toList();
    }

    private static boolean isTarget(Workload workload, Manifest scaler) {
        return scaler.text("/spec/scaleTargetRef/kind").equals(workload.object().kind())
                && scaler.text("/spec/scaleTargetRef/name").equals(workload.name());
    }
}
