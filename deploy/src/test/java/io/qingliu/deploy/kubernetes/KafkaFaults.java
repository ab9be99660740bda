package io.qingliu.deploy.kubernetes;

import static io.qingliu.deploy.kubernetes.Fault.at;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Topics, grants and scalers that are not what the services are configured with. */
final class KafkaFaults {
    static final List<Fault> ALL = List.of(
            new Fault(
                    new TopicsOnce(),
                    "KafkaTopic/articles.clean.v1 is there 0 times",
                    rendered -> rendered.without("KafkaTopic", "articles.clean.v1")),
            new Fault(
                    new TopicsOnce(),
                    "KafkaTopic/articles.raw.v1 is there 2 times",
                    rendered -> rendered.and("{kind: KafkaTopic, metadata: {name: articles.raw.v1}}")),
            new Fault(
                    new TopicsOnce(),
                    "KafkaTopic/articles.raw.v1: is not as",
                    rendered -> rendered.with(
                            "KafkaTopic",
                            "articles.raw.v1",
                            it -> at(it, "/spec").put("partitions", 1))),
            new Fault(
                    new TopicsOnce(),
                    "does not have it",
                    rendered -> rendered.and("{kind: KafkaTopic, metadata: {name: articles.raw.v2}}")),
            new Fault(
                    new GrantsMatchTopics(),
                    "Write is granted on [articles.dead-letter.v1, articles.raw.v1]",
                    rendered -> rendered.with(
                            "KafkaUser", "index-service", it -> grant(it, "topic", "articles.raw.v1", "Write"))),
            new Fault(
                    new GrantsMatchTopics(),
                    "too much is granted",
                    rendered -> rendered.with(
                            "KafkaUser", "index-service", it -> grant(it, "topic", "articles.clean.v1", "All"))),
            new Fault(
                    new GrantsMatchTopics(),
                    "its groups are [index-service, index-service-reports]",
                    rendered -> rendered.with(
                            "KafkaUser", "index-service", it -> grant(it, "group", "ingest-service", "Read"))),
            new Fault(new ScalersMatch(), "topic is 'articles.raw.v1'", trigger("topic", "articles.raw.v1")),
            new Fault(
                    new ScalersMatch(), "consumerGroup is 'clean-service'", trigger("consumerGroup", "clean-service")),
            new Fault(
                    new ScalersMatch(),
                    "bootstrapServers is 'set-by",
                    trigger("bootstrapServers", "set-by-kustomization")),
            new Fault(new ScalersMatch(), "no number of records", trigger("lagThreshold", "many")),
            new Fault(new ScalersMatch(), "more threads than there are partitions", scaler("maxReplicaCount", 4)),
            new Fault(new ScalersMatch(), "would find nobody", scaler("minReplicaCount", 0)),
            new Fault(
                    new ScalersMatch(),
                    "nothing of that name",
                    rendered -> rendered.with(
                            "ScaledObject",
                            "clean-service",
                            it -> at(it, "/spec/scaleTargetRef").put("kind", "Deployment"))),
            new Fault(
                    new ScalersMatch(),
                    "each apply would set",
                    rendered -> rendered.with(
                            "StatefulSet",
                            "clean-service",
                            it -> at(it, "/spec").put("replicas", 2))),
            new Fault(
                    new ScalersMatch(),
                    "no such TriggerAuthentication",
                    rendered -> rendered.without("TriggerAuthentication", "kafka")),
            new Fault(new ScalersMatch(), "nothing stands at", rendered -> rendered.without("ConfigMap", "keda")));

    private KafkaFaults() {}

    private static void grant(ObjectNode user, String type, String name, String operation) {
        var grant = ((ArrayNode) user.at("/spec/authorization/acls")).addObject();
        grant.putObject("resource").put("type", type).put("name", name).put("patternType", "literal");
        grant.putArray("operations").add(operation);
    }

    private static UnaryOperator<Manifests> trigger(String field, String value) {
        return rendered -> rendered.with(
                "ScaledObject",
                "clean-service",
                it -> at(it, "/spec/triggers/0/metadata").put(field, value));
    }

    private static UnaryOperator<Manifests> scaler(String field, int value) {
        return rendered -> rendered.with(
                "ScaledObject", "clean-service", it -> at(it, "/spec").put(field, value));
    }
}
