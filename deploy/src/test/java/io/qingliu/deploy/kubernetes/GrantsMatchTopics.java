package io.qingliu.deploy.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where Kafka's users are made, each service may write and read the topics that the README says, and no other. */
record GrantsMatchTopics() implements Policy {
    private static final Set<String> HARMLESS = Set.of("Describe", "DescribeConfigs");

    @Override
    public List<String> violations(Manifests deployed) {
        if (deployed.of("KafkaUser").findAny().isEmpty()) {
            return List.of(); // Kafka is elsewhere
        }
        var table = TopicTable.read();
        return deployed.workloads()
                .flatMap(workload -> {
                    var user = deployed.the("KafkaUser", workload.name());
                    var own =
                            Consumption.of(workload, deployed).group() + "-"; // the prefix of what Kafka Streams makes
                    return Stream.of(
                                    difference(user, "Write", own, table.writtenBy(workload.name())),
                                    difference(user, "Read", own, table.readBy(workload.name())),
                                    tooMuch(user, own),
                                    groups(user, Consumption.groups(workload, deployed)))
                            .flatMap(violations -> violations);
                })
                .toList();
    }

    private static Stream<String> difference(Manifest user, String operation, String own, Set<String> wanted) {
        var granted = grants(user, "topic")
                .filter(grant -> operations(grant).contains(operation))
                .map(GrantsMatchTopics::name)
                .filter(topic -> !topic.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(user + ": " + operation + " is granted on " + granted + ", and wanted on "
                        + new TreeSet<>(wanted))
                .filter(sentence -> !granted.equals(wanted));
    }

    // Making topics, and whatever goes by a prefix, is for what belongs to a service alone.
    private static Stream<String> tooMuch(Manifest user, String own) {
        return user.list("/spec/authorization/acls").stream()
                .filter(grant -> !name(grant).equals(own))
                .filter(grant -> grant.at("/resource/patternType").asText().equals("prefix")
                        || name(grant).equals("*")
                        || !Set.of("Read", "Write", "Describe", "DescribeConfigs")
                                .containsAll(operations(grant)))
                .map(grant -> user + ": too much is granted: " + grant);
    }

    private static Stream<String> groups(Manifest user, Set<String> wanted) {
        var granted = grants(user, "group")
                .filter(grant -> !HARMLESS.containsAll(operations(grant)))
                .map(GrantsMatchTopics::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(user + ": its groups are " + new TreeSet<>(wanted) + ", and granted are " + granted)
                .filter(sentence -> !granted.equals(wanted));
    }

    private static Stream<JsonNode> grants(Manifest user, String type) {
        return user.list("/spec/authorization/acls").stream()
                .filter(grant -> grant.at("/resource/type").asText().equals(type));
    }

    private static String name(JsonNode grant) {
        return grant.at("/resource/name").asText();
    }

    private static Set<String> operations(JsonNode grant) {
        return grant.path("operations").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }
}
