package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nobody may talk to anybody, but each service to Kafka and to whoever knows names, and index to Elasticsearch. */
record NeededConnectionsOnly() implements Policy {
    private static final String NAMES = "53";

    @Override
    public List<String> violations(Manifests deployed) {
        return Stream.of(
                        Stream.of("NetworkPolicy: nothing denies what is not allowed")
                                .filter(sentence ->
                                        deployed.of("NetworkPolicy").noneMatch(NeededConnectionsOnly::isDenial)),
                        deployed.of("NetworkPolicy").flatMap(NeededConnectionsOnly::withoutBounds),
                        deployed.workloads().flatMap(workload -> outgoing(workload, deployed)),
                        deployed.workloads().flatMap(workload -> incoming(workload, deployed)))
                .flatMap(violations -> violations)
                .toList();
    }

    private static boolean isDenial(Manifest policy) {
        return policy.at("/spec/podSelector").isEmpty()
                && policy.list("/spec/policyTypes").stream()
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet())
                        .equals(Set.of("Ingress", "Egress"))
                && policy.list("/spec/ingress").isEmpty()
                && policy.list("/spec/egress").isEmpty();
    }

    // A rule without a peer means everybody. Only Kubernetes itself cannot be named as one.
    private static Stream<String> withoutBounds(Manifest policy) {
        return Stream.concat(policy.list("/spec/ingress").stream(), policy.list("/spec/egress").stream())
                .filter(rule -> rule.path("from").isEmpty() && rule.path("to").isEmpty())
                .filter(rule -> !ports(rule).equals(Set.of("443", "6443")))
                .map(rule -> policy + ": everybody is allowed: " + rule);
    }

    private static Stream<String> outgoing(Workload workload, Manifests deployed) {
        var wanted = new TreeSet<>(Set.of(NAMES));
        workload.environment(deployed).forEach((variable, value) -> {
            if (Set.of("KAFKA_BOOTSTRAP_SERVERS", "QUARKUS_ELASTICSEARCH_HOSTS").contains(variable)) {
                wanted.add(value.substring(value.lastIndexOf(':') + 1));
            }
        });
        var allowed = rules(workload, "egress", deployed)
                .flatMap(rule -> ports(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(workload + ": it may reach ports " + allowed + ", and needs " + wanted)
                .filter(sentence -> !allowed.equals(wanted));
    }

    private static Stream<String> incoming(Workload workload, Manifests deployed) {
        var allowed = rules(workload, "ingress", deployed)
                .flatMap(rule -> ports(rule).stream())
                .collect(Collectors.toSet());
        return Stream.of(workload + ": it may be reached at " + allowed + ", and has " + workload.portNames())
                .filter(sentence -> !allowed.equals(Set.copyOf(workload.portNames())));
    }

    private static Stream<JsonNode> rules(Workload workload, String direction, Manifests deployed) {
        return deployed.of("NetworkPolicy")
                .filter(policy -> selects(policy.at("/spec/podSelector"), workload.labels()))
                .flatMap(policy -> policy.list("/spec/" + direction).stream());
    }

    private static Set<String> ports(JsonNode rule) {
        return rule.path("ports")
                .valueStream()
                .map(port -> port.path("port").asText())
                .collect(Collectors.toSet());
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        return selector.path("matchLabels")
                        .propertyStream()
                        .allMatch(pair -> pair.getValue().asText().equals(labels.get(pair.getKey())))
                && selector.path("matchExpressions")
                        .valueStream()
                        .allMatch(expression ->
                                expression.path("operator").asText().equals("In")
                                        && expression
                                                .path("values")
                                                .valueStream()
                                                .map(JsonNode::asText)
                                                .anyMatch(value -> value.equals(labels.get(
                                                        expression.path("key").asText()))));
    }
}
